namespace TestLogger.Model;

/// <summary>How far the grading has come.</summary>
/// <param name="Total">How many checks there are; null where nobody has said.</param>
/// <param name="Done">How many have ended.</param>
/// <param name="Interleavings">How many interleavings the passed ones have seen.</param>
/// <param name="Latest">The check that ended last. Lessons may be graded side by side, so that the next may be another's.</param>
public sealed record Progress(int? Total = null, int Done = 0, int Interleavings = 0, Check? Latest = null)
{
    /// <summary>The progress when one more check has ended.</summary>
    public Progress After(Check check) =>
        this with { Done = Done + 1, Interleavings = Interleavings + check.Interleavings, Latest = check };
}
