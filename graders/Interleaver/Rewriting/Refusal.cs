using Interleaver.Events;

namespace Interleaver.Rewriting;

/// <summary>A use of something that submissions may not use.</summary>
/// <param name="Line">Where; file "?" when it has no line.</param>
/// <param name="Api">What, as it reads in C#: <c>Environment.Exit</c>.</param>
/// <param name="Reason">Why not, and what to use instead.</param>
/// <param name="IsTampering">Whether it reaches for the grader or the machine, rather than being not modelled yet.</param>
public sealed record Refusal(SourceLine Line, string Api, string Reason, bool IsTampering);
