using System;
using System.Collections.Concurrent;
using System.Threading;

// How that stands what threads wait for, after each step on it.
internal static class Program
{
    private static void Main()
    {
        var slim = new SemaphoreSlim(2);
        slim.Wait(); //: (1 left)
        slim.Wait(); //: (0 left)
        slim.Release(2); //: (2 left)
        var semaphore = new Semaphore(1, 3);
        semaphore.WaitOne(); //: (0 left)
        semaphore.Release(); //: (1 left)
        var gate = new ManualResetEventSlim();
        gate.Set(); //: (set)
        gate.Wait(); //: (set)
        gate.Reset(); //: (not set)
        var turn = new AutoResetEvent(false);
        turn.Set(); //: (set)
        turn.WaitOne(); //: (not set)
        var count = new CountdownEvent(2);
        count.Signal(); //: (1 left)
        count.Signal(); //: (0 left)
        count.Wait(); //: (0 left)
        var barrier = new Barrier(1);
        barrier.AddParticipant(); //: (0 of 2)
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue("a"); //: ("a")
        queue.TryPeek(out _); //: ("a")
        queue.TryDequeue(out _); //: ("a")
        var items = new BlockingCollection<int>();
        items.Add(5); //: (5)
        items.Take(); //: (5)
        throw new InvalidOperationException("to be seen");
    }
}
