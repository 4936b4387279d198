using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>What a thread is about to do.</summary>
/// <param name="Kind">How it touches the target.</param>
/// <param name="Target">The object touched; null commutes with everything.</param>
public readonly record struct Operation(OperationKind Kind, SyncObject? Target)
{
    /// <summary>Touches nothing shared.</summary>
    public static readonly Operation Local = new(OperationKind.Local, null);

    /// <summary>Whether doing the two in either order gives the same state.</summary>
    public bool Commutes(in Operation other) =>
        Kind < OperationKind.Global && other.Kind < OperationKind.Global
        && (Target is null || other.Target is null || !(Target.Overlaps(other.Target) || other.Target.Overlaps(Target))
        || (Kind == OperationKind.Look && other.Kind == OperationKind.Look));
}
