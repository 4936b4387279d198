namespace Interleaver.Tests.Fuzz;

/// <summary>A thread or a task at some moment of an execution.</summary>
/// <param name="threads">How many there are in all.</param>
internal sealed class Runner(int threads)
{
    /// <summary>What it does next; the code's length when it has ended.</summary>
    public int Next { get; set; }

    /// <summary>Whether it has been started.</summary>
    public bool IsStarted { get; set; }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded { get; set; }

    /// <summary>When what it waits for is given up; -1 if never.</summary>
    public int Deadline { get; set; } = -1;

    /// <summary>Whether that moment has come.</summary>
    public bool IsTimedOut { get; set; }

    /// <summary>Whether somebody has interrupted it, and it has not noticed.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>In Monitor.Wait: the levels of the lock to take again; 0 when it is not there.</summary>
    public int Levels { get; set; }

    /// <summary>In Monitor.Wait: whether it is still to be woken.</summary>
    public bool IsAsleep { get; set; }

    /// <summary>In Monitor.Wait: what ended it.</summary>
    public char Woken { get; set; } = '.';

    /// <summary>What it has logged.</summary>
    public string Log { get; set; } = "";

    /// <summary>What of each thread happens before what it does next.</summary>
    public int[] Clock { get; private set; } = new int[threads];

    /// <summary>A copy that goes its own way.</summary>
    public Runner Copy()
    {
        var copy = (Runner)MemberwiseClone();
        copy.Clock = [.. Clock];
        return copy;
    }

    /// <summary>The same text for two that are in the same state.</summary>
    public override string ToString() =>
        $"{Next} {(IsStarted ? 1 : 0)}{(HasEnded ? 1 : 0)}{(IsTimedOut ? 1 : 0)}{(IsInterrupted ? 1 : 0)}{(IsAsleep ? 1 : 0)}{Levels}{Woken}{Deadline} {Log} {string.Join(',', Clock)}";
}
