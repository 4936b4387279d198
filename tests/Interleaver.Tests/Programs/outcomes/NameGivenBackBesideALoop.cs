// To give a name back is news for whoever goes round until it is free: however often it has tried, it may come first.
// Outcomes: 0, 1, 2, main
class Program
{
    private static void Main()
    {
        var tries = 0;
        var isOthers = false;
        Thread.AllocateNamedDataSlot("it");
        var other = new Thread(() =>
        {
            while (!(isOthers = Take()) && ++tries < 3)
            {
                Thread.Yield();
            }
        });
        other.Start();
        Thread.FreeNamedDataSlot("it");
        Take();
        other.Join();
        Console.Write(isOthers ? $"{tries}" : "main");
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
