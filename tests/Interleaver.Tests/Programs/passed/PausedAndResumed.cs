// A worker passes a gate before every piece of work; somebody closes the gate and opens it again, at any time.
class Program
{
    private static readonly ManualResetEventSlim Gate = new(true);
    private static int done;

    private static void Main()
    {
        var workers = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                Gate.Wait();
                Interlocked.Increment(ref done);
            }
        })).ToList();
        var hand = new Thread(() =>
        {
            Gate.Reset();
            Gate.Set();
            Gate.Reset();
            Gate.Set();
        });
        workers.ForEach(thread => thread.Start());
        hand.Start();
        workers.ForEach(thread => thread.Join());
        hand.Join();
        if (done != 6)
        {
            throw new InvalidOperationException($"{done}");
        }
    }
}
