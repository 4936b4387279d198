// Workers pause between pieces of work and go on until they are interrupted; they end wherever that reaches them.
class Program
{
    private static int ended;

    private static void Main()
    {
        var workers = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            try
            {
                while (true)
                {
                    Thread.Sleep(100);
                }
            }
            catch (ThreadInterruptedException)
            {
                Interlocked.Increment(ref ended);
            }
        })).ToList();
        workers.ForEach(thread => thread.Start());
        workers.ForEach(thread => thread.Interrupt());
        workers.ForEach(thread => thread.Join());
        if (ended != 2)
        {
            throw new InvalidOperationException($"{ended}");
        }
    }
}
