// A stream looks at a number each time it is asked; somebody changes it once, before, between or after.
// Outcomes: 00, 01, 11
class Program
{
    private static volatile int number;

    private static async Task Main()
    {
        var writing = Task.Run(() => number = 1);
        var text = "";
        await foreach (var seen in Looks())
        {
            text += seen;
        }

        await writing;
        Console.Write(text);
    }

    private static async IAsyncEnumerable<int> Looks()
    {
        yield return number;
        await Task.Yield();
        yield return number;
    }
}
