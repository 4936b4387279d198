namespace Lessons.Lesson04;

/// <summary>Starts threads, and waits for them.</summary>
internal static class Threads
{
    /// <summary>A new thread that runs already.</summary>
    public static Thread Start(ThreadStart work)
    {
        var thread = new Thread(work);
        thread.Start();
        return thread;
    }

    /// <summary>Runs the same work on several threads and waits for all of them.</summary>
    public static void RunTogether(int count, ThreadStart work)
    {
        var threads = new Thread[count];
        for (var i = 0; i < count; i++)
        {
            threads[i] = Start(work);
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
}
