// Two interlocked steps are not one.
class AssertionException(string message) : Exception(message);

class Program
{
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (value != 2)
        {
            throw new AssertionException($"Expected 2, but found {value}.");
        }
    }

    private static void Add()
    {
        var seen = Interlocked.CompareExchange(ref value, 0, 0);
        Interlocked.Exchange(ref value, seen + 1);
    }
}
