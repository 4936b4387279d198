// The finally block is passed also by whoever did not get the lock. For the runtime it is a frame of its own, and the brace that
// opens the method would be the place of the other one.
// Says: synchronized block of code (GivesBackWhatWasNotTaken.cs:28)
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var (one, other) = (new Thread(Hold), new Thread(Hold));
        one.Start();
        other.Start();
        one.Join();
        other.Join();
    }

    private static void Hold()
    {
        try
        {
            if (Monitor.TryEnter(Gate))
            {
                Thread.Yield();
            }
        }
        finally
        {
            Monitor.Exit(Gate); // <- here
        }
    }
}
