// Several threads may run the factory, whatever it does.
class AssertionException(string message) : Exception(message);

class Program
{
    private static int made;

    private static void Main()
    {
        var lazy = new Lazy<int>(() => Interlocked.Increment(ref made), LazyThreadSafetyMode.PublicationOnly);
        var other = new Thread(() => _ = lazy.Value);
        other.Start();
        _ = lazy.Value;
        other.Join();
        if (made != 1)
        {
            throw new AssertionException($"Expected 1, but found {made}.");
        }
    }
}
