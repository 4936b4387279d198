using Interleaver.Checking;

namespace Grading.Checks;

/// <summary>
/// What a check may take of the processor where nobody can count: by what the compiler takes for a small program on the same machine, because
/// a slow machine is slow at everything.
/// </summary>
/// <remarks>
/// Of all answers of the kit's own tests none comes to a tenth of <see cref="InAll"/> in calls, or to a third of <see cref="ForWhole"/> in what is counted, and
/// busy processes beside it do not change that. Who fills memory is ended by the heap's limit, always, and not once by that and once
/// by this.
/// </remarks>
public static class UncountedWork
{
    private const double InAll = 1.5;
    private const double ForWhole = 0.25;
    private const double ForGibibyte = 6;

    /// <summary>The limits.</summary>
    /// <param name="smallProgram">What the compiler takes of the processor for a small program.</param>
    public static UncountedLimits LimitsFor(TimeSpan smallProgram) =>
        new(InAll * smallProgram, ForWhole * smallProgram, ForGibibyte * smallProgram);
}
