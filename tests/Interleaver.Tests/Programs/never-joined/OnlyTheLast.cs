// Of three threads only the last one is joined.
class Program
{
    private static void Main()
    {
        Thread? last = null;
        for (var i = 0; i < 3; i++)
        {
            last = new Thread(() => { });
            last.Start(); // <- here
        }

        last!.Join();
    }
}
