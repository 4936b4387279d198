// The same, with the Dispose that the compiler writes at the end of a using statement.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var source = new CancellationTokenSource();
        var canceller = new Thread(() =>
        {
            source.Cancel(); // <- here
        });
        canceller.Start();
        lock (Gate) // <- here
        {
            using (source.Token.Register(Told)) // <- here
            {
            } // <- here
        }

        canceller.Join();
    }

    private static void Told()
    {
        lock (Gate) // <- here
        {
        }
    }
}
