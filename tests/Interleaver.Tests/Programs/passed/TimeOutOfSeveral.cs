// The time for which one of several queues is waited for begins with the call, however late that is.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        Thread.Sleep(20);
        var begun = Environment.TickCount64;
        BlockingCollection<int>[] queues = [new(), new()];
        if (BlockingCollection<int>.TryTakeFromAny(queues, out _, 5) >= 0 || Environment.TickCount64 - begun < 5)
        {
            throw new InvalidOperationException("too soon");
        }
    }
}
