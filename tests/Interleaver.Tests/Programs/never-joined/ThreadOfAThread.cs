// The outer thread is joined, the inner one is not.
class Program
{
    private static void Main()
    {
        var outer = new Thread(() =>
        {
            var inner = new Thread(() => { });
            inner.Start(); // <- here
        });
        outer.Start();
        outer.Join();
    }
}
