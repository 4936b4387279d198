// A token is a value in a field, and the field needs what every field needs.
class Program
{
    private static CancellationToken token;

    private static void Main()
    {
        var worker = new Thread(() =>
        {
            if (token.CanBeCanceled) // <- here
            {
                Console.WriteLine("can be cancelled");
            }
        });
        worker.Start();
        token = new CancellationToken(true); // <- here
        worker.Join();
    }
}
