namespace Interleaver.Checking;

/// <summary>How much of all that could happen was seen.</summary>
/// <param name="Interleavings">How many interleavings were run; equivalent ones that were given up do not count.</param>
/// <param name="IsExhaustive">Whether these stand for all interleavings.</param>
/// <param name="Preemptions">All interleavings with so many preemptions were seen; -1 if not even those with none.</param>
public sealed record Coverage(int Interleavings, bool IsExhaustive, int Preemptions)
{
    /// <inheritdoc/>
    public override string ToString() => (IsExhaustive, Preemptions) switch
    {
        (true, _) when Interleavings == 1 => "the only interleaving",
        (true, _) => $"all {Interleavings} interleavings",
        (_, -1) => $"{Interleavings} interleavings",
        _ => $"{Interleavings} interleavings, all with up to {Preemptions} preemption{(Preemptions == 1 ? "" : "s")}",
    };
}
