namespace TestLogger.Model;

/// <summary>What became of one check.</summary>
public enum Outcome
{
    /// <summary>The check earned its points.</summary>
    Passed,

    /// <summary>The check earned nothing, and says why.</summary>
    Failed,

    /// <summary>The check was not run, because one that it builds on failed. It earns nothing.</summary>
    Skipped,
}
