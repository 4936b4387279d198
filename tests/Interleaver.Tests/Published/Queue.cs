// Queue (ESBMC and SCTBench): two flags are meant to make sender and receiver take turns, but each is looked at in a section
// of its own.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static readonly Queue<int> Items = new();
    private static volatile bool maySend = true;
    private static volatile bool mayReceive;

    private static void Main()
    {
        var sender = new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                if (!maySend)
                {
                    continue;
                }

                lock (Gate)
                {
                    Items.Enqueue(i);
                    maySend = false;
                    mayReceive = true;
                }
            }
        });
        var receiver = new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                if (!mayReceive)
                {
                    continue;
                }

                maySend = true;
                lock (Gate)
                {
                    if (Items.Count > 1)
                    {
                        throw new InvalidOperationException("the sender went twice");
                    }

                    Items.Dequeue();
                    mayReceive = Items.Count > 0;
                }
            }
        });
        sender.Start();
        receiver.Start();
        sender.Join();
        receiver.Join();
    }
}
