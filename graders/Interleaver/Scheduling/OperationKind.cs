namespace Interleaver.Scheduling;

/// <summary>What a thread is about to do at a scheduling point; decides which steps of two threads commute.</summary>
public enum OperationKind
{
    /// <summary>Run its first instruction, or touch nothing that others can see.</summary>
    Local,

    /// <summary>Look at the target without changing it. Two looks commute.</summary>
    Look,

    /// <summary>Change the target, or take it.</summary>
    Change,

    /// <summary>End the interleaving while background threads could still run: commutes with nothing that they do.</summary>
    CutOff,
}
