using Interleaver.Scheduling;

namespace Interleaver.Tests.Search;

/// <summary>What one step of a straight-line program does.</summary>
public enum OpKind
{
    /// <summary>Notes the value of a variable.</summary>
    Read,

    /// <summary>Stores a number that tells which step it was.</summary>
    Write,

    /// <summary>Takes a lock; waits while another thread has it.</summary>
    Take,

    /// <summary>Gives a lock back.</summary>
    Give,
}

/// <summary>One step: what it does, to which variable or lock.</summary>
public readonly record struct Op(OpKind Kind, int Target)
{
    /// <summary>How the engine is told of it.</summary>
    public OperationKind Operation => Kind == OpKind.Read ? OperationKind.Look : OperationKind.Change;

    /// <summary>Whether the target is a lock.</summary>
    public bool IsOnLock => Kind is OpKind.Take or OpKind.Give;

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        OpKind.Read => $"r{Target}",
        OpKind.Write => $"w{Target}",
        OpKind.Take => $"+{Target}",
        _ => $"-{Target}",
    };
}
