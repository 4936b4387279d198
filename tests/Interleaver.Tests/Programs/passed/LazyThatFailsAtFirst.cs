// A factory that fails is tried again by the next one who asks, if the lazy value only publishes; somebody makes it in the end.
class Program
{
    private static int tries;

    private static void Main()
    {
        var lazy = new Lazy<string>(
            () => Interlocked.Increment(ref tries) == 1 ? throw new TimeoutException() : "made", LazyThreadSafetyMode.PublicationOnly);
        var failures = 0;
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            try
            {
                if (lazy.Value != "made")
                {
                    throw new InvalidOperationException(lazy.Value);
                }
            }
            catch (TimeoutException)
            {
                Interlocked.Increment(ref failures);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (failures != 1 || lazy.Value != "made")
        {
            throw new InvalidOperationException($"{failures}");
        }
    }
}
