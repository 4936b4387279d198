namespace Interleaver.Scheduling;

/// <summary>Why a wait ended.</summary>
public enum WakeReason
{
    /// <summary>What was waited for is there.</summary>
    Ready,

    /// <summary>The time was over first.</summary>
    TimedOut,

    /// <summary>Somebody called Interrupt.</summary>
    Interrupted,

    /// <summary>Cancellation was requested first. The scheduler knows nothing of it: models say so among themselves.</summary>
    Cancelled,
}
