using Interleaver.Checking;

namespace Lessons.Lesson02;

/// <summary>A worker of the check's own that overrides the hook, too. The other checks have none, and lose nothing by a wrong one.</summary>
internal sealed class HookedProbe(string name, Action? work = null) : Probe(name, work)
{
    private Exception? _errorInHook;
    private bool _wasAliveInHook;
    private int _hooks;

    /// <summary>How long the hook lasts, in virtual time.</summary>
    public static TimeSpan HookTakes => TimeSpan.FromMilliseconds(100);

    /// <summary>How often the hook has ended.</summary>
    public int Hooks => Volatile.Read(ref _hooks);

    /// <summary>What Error was when the hook began.</summary>
    public Exception? ErrorInHook => Volatile.Read(ref _errorInHook);

    /// <summary>What IsAlive was when the hook began.</summary>
    public bool WasAliveInHook => Volatile.Read(ref _wasAliveInHook);

    /// <inheritdoc/>
    protected override void OnEnded()
    {
        Scenario.Require(
            Ended > 0,
            VerdictKind.WrongResult,
            "OnEnded had begun before Run had ended.");
        Scenario.Require(
            IsOnItsThread,
            VerdictKind.RanOnCallersThread,
            "OnEnded was executed by another thread than Run.");

        Volatile.Write(ref _wasAliveInHook, IsAlive);
        Volatile.Write(ref _errorInHook, Error);
        Thread.Sleep(HookTakes);
        Interlocked.Increment(ref _hooks);
    }
}
