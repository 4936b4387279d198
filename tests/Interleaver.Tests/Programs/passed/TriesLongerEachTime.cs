// Who does not get the lock in time does something else and tries again with more patience; at last it waits as long as it takes.
// Time: adversarial
class Program
{
    private static readonly object Gate = new();
    private static int value;
    private static int tries;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            var patience = 10;
            while (!Monitor.TryEnter(Gate, patience))
            {
                Interlocked.Increment(ref tries);
                patience = patience < 40 ? 2 * patience : Timeout.Infinite;
            }

            value++;
            Monitor.Exit(Gate);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (value != 2 || tries > 6)
        {
            throw new InvalidOperationException($"{value} {tries}");
        }
    }
}
