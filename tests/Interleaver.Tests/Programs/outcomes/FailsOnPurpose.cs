// What must not happen is told to Debug, and ends what the program does, with and without details.
// Outcomes: Debug.Assert failed: no way; Debug.Assert failed: no way at all
using System.Diagnostics;

class Program
{
    private static void Main() => Console.Write($"{Told(() => Debug.Fail("no way"))}; {Told(() => Debug.Fail("no way", "at all"))}");

    private static string Told(Action call)
    {
        try
        {
            call();
            return "nothing";
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }
}
