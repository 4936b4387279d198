// One Set lets one thread through; two wait.
class Program
{
    private static readonly AutoResetEvent Go = new(false);

    private static void Main()
    {
        var first = new Thread(Wait);
        var second = new Thread(Wait);
        first.Start();
        second.Start();
        Go.Set();
        first.Join();
        second.Join();
    }

    private static void Wait() => Go.WaitOne(); // <- here
}
