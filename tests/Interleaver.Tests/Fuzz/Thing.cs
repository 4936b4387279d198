namespace Interleaver.Tests.Fuzz;

/// <summary>A number, lock, semaphore, event or countdown at some moment of an execution.</summary>
/// <param name="threads">How many threads and tasks there are.</param>
internal sealed class Thing(int threads)
{
    /// <summary>The number's value, the semaphore's permits, whether the event is set, what the countdown has left.</summary>
    public int Value { get; set; }

    /// <summary>Who holds the lock; -1 if nobody does.</summary>
    public int Holder { get; set; } = -1;

    /// <summary>How often it does.</summary>
    public int Levels { get; set; }

    /// <summary>Who sleeps in the lock's Monitor.Wait, longest first.</summary>
    public List<int> Sleepers { get; private set; } = [];

    /// <summary>What was handed over to it.</summary>
    public int[] Clock { get; private set; } = new int[threads];

    /// <summary>Who accessed the number at which time of their own, and how.</summary>
    public SortedSet<(int Thread, int Time, bool IsPlain, bool IsWrite)> Accesses { get; private set; } = [];

    /// <summary>A copy that goes its own way.</summary>
    public Thing Copy()
    {
        var copy = (Thing)MemberwiseClone();
        copy.Sleepers = [.. Sleepers];
        copy.Clock = [.. Clock];
        copy.Accesses = new(Accesses);
        return copy;
    }

    /// <summary>The same text for two that are in the same state.</summary>
    public override string ToString() =>
        $"{Value} {Holder} {Levels} {string.Join(',', Sleepers)} {string.Join(',', Clock)} {string.Concat(Accesses)}";
}
