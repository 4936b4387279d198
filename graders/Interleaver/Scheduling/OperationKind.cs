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

    /// <summary>
    /// Something that concerns any other thread, whatever it does: to interrupt one, or to end the interleaving while
    /// background threads could still run. Commutes with nothing.
    /// </summary>
    Global,
}
