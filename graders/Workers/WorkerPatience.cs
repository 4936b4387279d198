namespace Workers;

/// <summary>
/// How long a worker may be silent. One that works says each second that it is alive, however long the work takes; so this says
/// nothing about the work, and only ends a process in which nothing at all moves any more.
/// </summary>
/// <param name="look">Waits a little for something to be done, and says whether it is.</param>
/// <param name="looks">How many looks in a row are enough.</param>
public sealed class WorkerPatience(Func<Task, bool> look, int looks)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Twice as long as the engine waits for a call that it cannot see into.</summary>
    public static WorkerPatience Usual { get; } = new(task => task.Wait(Interval), 120);

    /// <summary>Waits for something to be done; false when patience has run out.</summary>
    public bool Await(Task task)
    {
        for (var i = 0; i < looks; i++)
        {
            if (look(task))
            {
                return true;
            }
        }

        return false;
    }
}
