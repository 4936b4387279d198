namespace Reports.Model;

/// <summary>One step of one thread.</summary>
/// <param name="Thread">The thread's number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="File">The learner's file that it is in; empty for a step in the check's own code.</param>
/// <param name="Line">From 1; 0 when unknown.</param>
/// <param name="What">What happened, in words: "takes _gates", "reads _count"; empty when only the line matters.</param>
/// <param name="Time">Virtual milliseconds since the interleaving began.</param>
/// <param name="Value">What was read or written, for a reader; empty when that is not known.</param>
/// <param name="Holds">The locks that the thread holds after the step, in the order in which it took them.</param>
/// <param name="Wants">What it waits for after the step; empty when it can go on.</param>
public sealed record Step(
    int Thread, StepKind Kind, string File, int Line, string What, double Time, string Value, IReadOnlyList<string> Holds, string Wants);
