namespace Lesson01;

/// <summary>Task 2: several actions at the same time.</summary>
public static class ManyThreads
{
    /// <summary>Runs all the actions at the same time and returns as soon as the last of them is done.</summary>
    /// <param name="actions">What to run, each once, in any number: none, one or many. They do not throw.</param>
    public static void RunTogether(params Action[] actions)
    {
        // Get every action going before you wait for the first of them. Look at: Thread, List<Thread>.
        throw new NotImplementedException("TODO 1.2: run the actions at the same time and wait for all");
    }
}
