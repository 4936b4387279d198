// What is said to Debug shows nowhere, and what holds is asserted without a word.
using System.Diagnostics;

class Program
{
    private static void Main()
    {
        Debug.Assert(2 > 1);
        Debug.Assert(2 > 1, "message");
        Debug.Assert(2 > 1, "message", "detail");
        Debug.Assert(2 > 1, "message", "detail {0}", 1);
        Debug.Assert(2 > 1, $"{Said()}");
        Debug.Print("text");
        Debug.Print("text {0}", 1);
        Debug.Write(1);
        Debug.Write("text");
        Debug.WriteIf(true, "text");
        Debug.WriteLine(1);
        Debug.WriteLine("text");
        Debug.WriteLine("text {0}", 1);
        Debug.WriteLineIf(true, "text");
        Debug.Flush();
        Console.WriteLine("that is all");
    }

    private static string Said()
    {
        Console.WriteLine("never made, for the condition holds");
        return "";
    }
}
