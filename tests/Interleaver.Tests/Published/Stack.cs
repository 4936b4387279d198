// Stack (ESBMC and SCTBench): push and pop lock, but whether there is anything to pop is asked before.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static readonly Stack<int> Items = new();

    private static void Main()
    {
        var pusher = new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                lock (Gate)
                {
                    Items.Push(i);
                }
            }
        });
        var one = new Thread(Pop);
        var other = new Thread(Pop);
        pusher.Start();
        one.Start();
        other.Start();
        pusher.Join();
        one.Join();
        other.Join();
    }

    private static void Pop()
    {
        for (var i = 0; i < 2; i++)
        {
            if (IsEmpty())
            {
                continue;
            }

            lock (Gate)
            {
                Items.Pop();
            }
        }
    }

    private static bool IsEmpty()
    {
        lock (Gate)
        {
            return Items.Count == 0;
        }
    }
}
