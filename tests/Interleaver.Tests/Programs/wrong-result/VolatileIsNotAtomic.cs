// Volatile makes each access visible, not the increment whole.
class AssertionException(string message) : Exception(message);

class Program
{
    private static volatile int value;

    private static void Main()
    {
        var other = new Thread(() => value++);
        other.Start();
        value++;
        other.Join();
        if (value != 2)
        {
            throw new AssertionException($"Expected 2, but found {value}.");
        }
    }
}
