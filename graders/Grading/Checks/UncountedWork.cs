using Interleaver.Checking;

namespace Grading.Checks;

/// <summary>
/// What a check may take of the processor where nobody can count: by what the compiler takes for a small program in the same process, because
/// a slow machine is slow at everything.
/// </summary>
/// <remarks>
/// Among many busy processes each step takes up to fifteen times as much of the processor as on an idle machine: 1.9 s were seen for all
/// that one interleaving may do. So what is counted may take three times that and more, and to be at work without a step is told of
/// at more than ten times what any answer of the kit's own tests comes to. Who fills memory is ended by the heap's limit, always, and not
/// once by that and once by this.
/// </remarks>
public static class UncountedWork
{
    private const int InOneCall = 6;
    private const int InAll = 20;
    private const int ForWhole = 20;
    private const int ForGibibyte = 40;

    /// <summary>The limits.</summary>
    /// <param name="smallProgram">What the compiler takes of the processor for a small program.</param>
    public static UncountedLimits LimitsFor(TimeSpan smallProgram) =>
        new(InOneCall * smallProgram, InAll * smallProgram, ForWhole * smallProgram, ForGibibyte * smallProgram);
}
