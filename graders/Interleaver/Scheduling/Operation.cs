using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <summary>What a thread is about to do.</summary>
/// <param name="Kind">How it touches the target.</param>
/// <param name="Target">The object touched; null commutes with everything.</param>
/// <param name="Watched">What it looks at besides, whatever it does to the target: a signal that ends the wait for it.</param>
public readonly record struct Operation(OperationKind Kind, SyncObject? Target, SyncObject? Watched = null)
{
    /// <summary>Touches nothing shared.</summary>
    public static readonly Operation Local = new(OperationKind.Local, null);

    /// <summary>Whether it leaves the target as it is.</summary>
    public bool OnlyLooks => Kind is OperationKind.Look or OperationKind.Use;

    /// <summary>Whether it touches nothing that others can see.</summary>
    public bool IsNothing => Kind == OperationKind.Local && Target is null && Watched is null;

    /// <summary>What <see cref="Equals(Operation)"/> says, at less cost: objects are themselves and nothing else.</summary>
    public bool IsSame(in Operation other) =>
        Kind == other.Kind && ReferenceEquals(Target, other.Target) && ReferenceEquals(Watched, other.Watched);

    /// <summary>Whether doing the two in either order gives the same state.</summary>
    public bool Commutes(in Operation other) =>
        Kind < OperationKind.Global && other.Kind < OperationKind.Global
        && ((OnlyLooks && other.OnlyLooks) || !Meet(Target, other.Target))
        && (other.OnlyLooks || !Meet(Watched, other.Target))
        && (OnlyLooks || !Meet(Target, other.Watched));

    private static bool Meet(SyncObject? one, SyncObject? other) =>
        one is not null && other is not null && (one.Overlaps(other) || other.Overlaps(one));
}
