// Work-stealing queue (after Cilk's THE protocol; CHESS benchmark): the owner takes from the tail without the lock and looks at
// the head before it has claimed the item, so owner and thief may both take the last one.
// Expected: unhandled-exception
class Program
{
    private static readonly object Gate = new();
    private static readonly int[] Taken = new int[3];
    private static volatile int head;
    private static volatile int tail = 3;

    private static void Main()
    {
        var owner = new Thread(() =>
        {
            while (TakeLast(out var item))
            {
                Claim(item);
            }
        });
        var thief = new Thread(() =>
        {
            for (var tries = 0; tries < 2; tries++)
            {
                if (Steal(out var item))
                {
                    Claim(item);
                }
            }
        });
        owner.Start();
        thief.Start();
        owner.Join();
        thief.Join();
    }

    private static bool TakeLast(out int item)
    {
        var last = tail - 1;
        item = last;
        if (last < head)
        {
            return false;
        }

        tail = last;
        return true;
    }

    private static bool Steal(out int item)
    {
        lock (Gate)
        {
            item = head;
            if (item >= tail)
            {
                return false;
            }

            head = item + 1;
            return true;
        }
    }

    private static void Claim(int item)
    {
        if (Interlocked.Increment(ref Taken[item]) > 1)
        {
            throw new InvalidOperationException($"item {item} is taken twice");
        }
    }
}
