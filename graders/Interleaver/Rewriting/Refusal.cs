using Interleaver.Events;

namespace Interleaver.Rewriting;

/// <summary>A use of something that submissions may not use.</summary>
/// <param name="Line">Where; file "?" when it has no line.</param>
/// <param name="Api">What, as it reads in C#: <c>Environment.Exit</c>.</param>
/// <param name="Reason">Why not, and what to use instead.</param>
/// <param name="IsTampering">Whether it reaches for the grader or the machine, rather than being not modelled yet.</param>
public sealed record Refusal(SourceLine Line, string Api, string Reason, bool IsTampering)
{
    /// <summary>One for each API, where it is first used, in the order of files and lines. The compiler's own code has no lines.</summary>
    public static IReadOnlyList<Refusal> Tidy(IEnumerable<Refusal> refusals) =>
    [
        .. refusals.GroupBy(refusal => refusal.Api)
            .Select(uses => uses.OrderBy(use => use.Line.Line == 0).ThenBy(use => use.Line.File, StringComparer.Ordinal).ThenBy(use => use.Line.Line).First())
            .OrderBy(refusal => refusal.Line.File, StringComparer.Ordinal).ThenBy(refusal => refusal.Line.Line),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Api}: {Reason} ({Line})";
}
