// A thread that starts and joins another one hands on what that one did.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var value = 0;
        var outer = new Thread(() =>
        {
            var inner = new Thread(() => value++);
            inner.Start();
            inner.Join();
            value++;
        });
        outer.Start();
        outer.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }
}
