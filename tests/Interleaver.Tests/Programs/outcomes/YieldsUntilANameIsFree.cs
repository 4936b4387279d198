// To be refused a name is no news: who goes round and lets others run is not asked again before something has happened.
// Outcomes: 1, 2
class Program
{
    private static volatile int stage;

    private static void Main()
    {
        Thread.AllocateNamedDataSlot("it");
        var seen = 0;
        var other = new Thread(() =>
        {
            while (!Take())
            {
                Thread.Yield();
            }

            seen = stage;
        });
        other.Start();
        stage = 1;
        Thread.FreeNamedDataSlot("it");
        stage = 2;
        other.Join();
        Console.Write(seen);
    }

    private static bool Take()
    {
        try
        {
            Thread.AllocateNamedDataSlot("it");
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
