// Each piece of work may make more work; it is added before the maker signals its own end, so the count is never too early.
class Program
{
    private static readonly CountdownEvent Open = new(1);
    private static int pieces;

    private static void Main()
    {
        Work(2);
        Open.Signal();
        Open.Wait();
        if (pieces != 7)
        {
            throw new InvalidOperationException($"{pieces}");
        }
    }

    private static void Work(int depth)
    {
        Open.AddCount();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            Interlocked.Increment(ref pieces);
            if (depth > 0)
            {
                Work(depth - 1);
                Work(depth - 1);
            }

            Open.Signal();
        });
    }
}
