namespace Interleaver.Tests.Search;

/// <summary>What the threads of a script share.</summary>
internal sealed class ModelThings
{
    private readonly object gate = new();
    private readonly Models.SemaphoreSlim permits = new(1);
    private readonly Models.AutoResetEvent signal = new(false);
    private readonly Models.ManualResetEventSlim door = new(true);
    private readonly Box box = new();

    /// <summary>The threads themselves.</summary>
    public List<Models.Thread> Threads { get; } = [];

    /// <summary>Interrupts a thread; after the last comes the first.</summary>
    public void Interrupt(int thread) => Threads[thread % Threads.Count].Interrupt();

    /// <summary>Does it. Tells to what, and whether it worked.</summary>
    public (string Thing, bool Result) Do(Act act) => act switch
    {
        <= Act.TryLock or Act.PulseAll or Act.TryLockBriefly => ("lock", OnLock(act)),
        Act.Take => ("permits", Done(permits.Wait)),
        Act.TakeBriefly => ("permits", permits.Wait(4)),
        Act.Give => ("permits", Done(() => permits.Release())),
        Act.Set => ("signal", signal.Set()),
        Act.Await => ("signal", signal.WaitOne()),
        Act.AwaitBriefly => ("signal", signal.WaitOne(3)),
        Act.Open => ("door", Done(door.Set)),
        Act.Shut => ("door", Done(door.Reset)),
        Act.Pass => ("door", Done(door.Wait)),
        Act.Look or Act.Store or Act.Add => ("number", OnNumber(act)),
        _ => ("sleeps", Done(() => Models.Thread.Sleep(4))),
    };

    private static bool Done(Action act)
    {
        act();
        return true;
    }

    private bool OnLock(Act act) => act switch
    {
        Act.Enter => Done(() => Models.Monitor.Enter(gate)),
        Act.Exit => Done(() => Models.Monitor.Exit(gate)),
        Act.Wait => Models.Monitor.Wait(gate),
        Act.WaitBriefly => Models.Monitor.Wait(gate, 5),
        Act.Pulse => Done(() => Models.Monitor.Pulse(gate)),
        Act.PulseAll => Done(() => Models.Monitor.PulseAll(gate)),
        Act.TryLock => TryLock(0),
        _ => TryLock(3),
    };

    private bool TryLock(int milliseconds)
    {
        if (!Models.Monitor.TryEnter(gate, milliseconds))
        {
            return false;
        }

        Models.Monitor.Exit(gate);
        return true;
    }

    // Rewritten code notes what a reference points into before it hands the reference on.
    private bool OnNumber(Act act)
    {
        ref var number = ref Models.Memory.TakeField(box, ref box.Number, 0);
        return act switch
        {
            Act.Look => Models.Volatile.Read(ref number) >= 0,
            Act.Store => Store(ref number),
            _ => Models.Interlocked.Increment(ref number) > 0,
        };
    }

    private static bool Store(ref int number)
    {
        Models.Volatile.Write(ref number, 7);
        return true;
    }

    private sealed class Box
    {
        public int Number;
    }
}
