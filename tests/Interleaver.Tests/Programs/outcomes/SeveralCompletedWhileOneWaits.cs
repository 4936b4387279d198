// Who waits for room in any of several collections is told when one of them is completed, which it may be at any time.
// Outcomes: ArgumentException collections
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var (one, other) = (new BlockingCollection<int>(1) { 1 }, new BlockingCollection<int>(1) { 1 });
        var completing = new Thread(other.CompleteAdding);
        completing.Start();
        try
        {
            Console.Write(BlockingCollection<int>.AddToAny([one, other], 2));
        }
        catch (Exception exception)
        {
            Console.Write($"{exception.GetType().Name} {(exception as ArgumentException)?.ParamName}");
        }

        completing.Join();
    }
}
