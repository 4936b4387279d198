// Whether a thread waits for a lock may be asked before it does or while it does.
// Outcomes: Running, WaitSleepJoin
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        ThreadState seen;
        Thread working;
        lock (Gate)
        {
            working = new Thread(() =>
            {
                lock (Gate)
                {
                }
            });
            working.Start();
            seen = working.ThreadState;
        }

        working.Join();
        Console.Write(seen);
    }
}
