// The thread goes by the name that it has given itself.
// Says: printer
class Program
{
    private static void Main()
    {
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.Name = "printer";
            throw new InvalidOperationException(); // <- here
        });
        thread.Start();
        thread.Join();
    }
}
