namespace Lessons.Lesson07;

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

    /// <summary>Several new threads that run already, each with its number.</summary>
    public static Thread[] Start(int count, Action<int> work)
    {
        var threads = new Thread[count];
        for (var i = 0; i < count; i++)
        {
            var number = i;
            threads[i] = Start(() => work(number));
        }

        return threads;
    }

    /// <summary>Waits for all of them.</summary>
    public static void JoinAll(Thread[] threads)
    {
        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
}
