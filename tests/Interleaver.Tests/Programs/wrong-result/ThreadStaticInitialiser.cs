// The initialiser of a thread-static field runs once, on the first thread; the others have the default.
class AssertionException(string message) : Exception(message);

class Program
{
    [ThreadStatic]
    private static int size = 16;

    private static void Main()
    {
        var mine = size;
        var theirs = 0;
        var other = new Thread(() => theirs = size);
        other.Start();
        other.Join();
        if (theirs != mine)
        {
            throw new AssertionException($"Expected {mine}, but found {theirs}.");
        }
    }
}
