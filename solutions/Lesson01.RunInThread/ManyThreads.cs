namespace Lesson01;

/// <summary>Task 2: several actions at the same time.</summary>
public static class ManyThreads
{
    /// <summary>Runs all the actions at the same time and returns as soon as the last of them is done.</summary>
    /// <param name="actions">What to run, each once, in any number: none, one or many. They do not throw.</param>
    public static void RunTogether(params Action[] actions)
    {
        var threads = new List<Thread>(actions.Length);

        // foreach makes a fresh variable in every turn, so each lambda keeps its own action. The index of a
        // for loop would be one variable, shared by all the lambdas and moved on under their feet.
        foreach (Action action in actions)
        {
            var thread = new Thread(() => action());
            thread.Start();
            threads.Add(thread);
        }

        // Two loops, because a Join in the first one would let the next thread start only after the last
        // one had ended. The order of the joins does not matter: the slowest thread decides.
        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }
}
