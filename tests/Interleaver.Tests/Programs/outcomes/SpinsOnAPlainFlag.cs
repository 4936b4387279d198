// A loop without any step lets the other thread run, which ends it. That this is a race is another matter.
// Outcomes: done
class Program
{
    private static bool isSet;

    private static void Main()
    {
        var other = new Thread(() => isSet = true);
        other.Start();
        while (!isSet)
        {
        }

        Console.Write("done");
    }
}
