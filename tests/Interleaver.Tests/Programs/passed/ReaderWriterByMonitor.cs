// A reader-writer lock made of a monitor: readers are counted, and the last one of them wakes whoever wants to write.
class ReadersAndWriters
{
    private readonly object gate = new();
    private int readers;
    private bool writing;

    public void EnterRead()
    {
        lock (gate)
        {
            while (writing)
            {
                Monitor.Wait(gate);
            }

            readers++;
        }
    }

    public void ExitRead()
    {
        lock (gate)
        {
            if (--readers == 0)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    public void EnterWrite()
    {
        lock (gate)
        {
            while (writing || readers > 0)
            {
                Monitor.Wait(gate);
            }

            writing = true;
        }
    }

    public void ExitWrite()
    {
        lock (gate)
        {
            writing = false;
            Monitor.PulseAll(gate);
        }
    }
}

class Program
{
    private static readonly ReadersAndWriters Door = new();
    private static (int Left, int Right) pair;

    private static void Main()
    {
        var threads = new List<Thread> { new(Write), new(Write), new(Read), new(Read) };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (pair != (2, 2))
        {
            throw new InvalidOperationException($"{pair}");
        }
    }

    private static void Write()
    {
        Door.EnterWrite();
        pair.Left++;
        pair.Right++;
        Door.ExitWrite();
    }

    private static void Read()
    {
        Door.EnterRead();
        var (left, right) = pair;
        Door.ExitRead();
        if (left != right)
        {
            throw new InvalidOperationException($"{left} {right}");
        }
    }
}
