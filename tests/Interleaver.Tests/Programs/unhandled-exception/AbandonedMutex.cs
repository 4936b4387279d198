// The holder ended without giving it back: the next one is told so.
class Program
{
    private static readonly Mutex Mutex = new();

    private static void Main()
    {
        var other = new Thread(() => Mutex.WaitOne());
        other.Start();
        other.Join();
        Mutex.WaitOne(); // <- here
    }
}
