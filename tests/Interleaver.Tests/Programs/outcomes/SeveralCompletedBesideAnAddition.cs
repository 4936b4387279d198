// An item is added to any of several collections, or one of them is completed before that.
// Outcomes: added, refused
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var (one, other) = (new BlockingCollection<int>(), new BlockingCollection<int>());
        var text = "added";
        var adding = new Thread(() =>
        {
            try
            {
                BlockingCollection<int>.AddToAny([one, other], 2);
            }
            catch (ArgumentException)
            {
                text = "refused";
            }
        });
        adding.Start();
        other.CompleteAdding();
        adding.Join();
        Console.Write(text);
    }
}
