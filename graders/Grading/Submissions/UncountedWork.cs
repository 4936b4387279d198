using Interleaver.Checking;

namespace Grading.Submissions;

/// <summary>
/// What the checks of a lesson may take of the processor where nobody can count: by what the compiler takes for a small program on the same
/// machine, because a slow machine is slow at everything.
/// </summary>
/// <remarks>
/// Who fills memory is ended by the heap's limit, always, and not once by that and once by this.
/// </remarks>
public static class UncountedWork
{
    // As much in all checks of a lesson together as in one of them.
    private const double InAll = 2;
    private const double ForWhole = 0.25;
    private const double ForGibibyte = 6;

    /// <summary>The limits.</summary>
    /// <param name="smallProgram">What the compiler takes of the processor for a small program.</param>
    public static UncountedLimits LimitsFor(TimeSpan smallProgram) =>
        new(InAll * smallProgram, InAll * smallProgram, ForWhole * smallProgram, ForGibibyte * smallProgram);
}
