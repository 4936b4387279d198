// Who waits for ever is stopped there, and what it does at its end must not go on for ever either.
using System.Collections.Concurrent;
using System.Threading.Channels;

class Program
{
    private static void Main()
    {
        var left = new BlockingCollection<int>(1) { 1 };
        var news = Channel.CreateUnbounded<int>();
        var done = new CountdownEvent(1);
        try
        {
            news.Writer.Complete();
            new ManualResetEventSlim().Wait(); // <- here
        }
        finally
        {
            while (!news.Writer.TryComplete())
            {
            }

            while (!left.TryAdd(2))
            {
            }

            done.Signal();
            done.Signal();
        }
    }
}
