// Two hundred threads wait for what nobody does.
class Program
{
    private static void Main()
    {
        var open = new ManualResetEventSlim();
        for (var i = 0; i < 200; i++)
        {
            new Thread(open.Wait).Start();
        }
    }
}
