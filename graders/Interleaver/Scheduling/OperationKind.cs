namespace Interleaver.Scheduling;

/// <summary>What a thread is about to do at a scheduling point; decides which steps of two threads commute.</summary>
public enum OperationKind
{
    /// <summary>Run its first instruction, or touch nothing that others can see.</summary>
    Local,

    /// <summary>Look at the target without changing it. Two looks commute.</summary>
    Look,

    /// <summary>
    /// Make use of what somebody may take away, and learn nothing from it. Commutes as a look does, but to do so again and
    /// again is no spinning.
    /// </summary>
    Use,

    /// <summary>Change the target, or take it.</summary>
    Change,

    /// <summary>Something that concerns another thread, whatever it does: to interrupt it. Commutes with nothing.</summary>
    Global,

    /// <summary>
    /// To end while background threads could still run, which may cut them off. Commutes with nothing; but what is cut off
    /// shows nothing that it would not show if it ran on, so a search need not try the end before the steps that it has seen.
    /// </summary>
    Ending,
}
