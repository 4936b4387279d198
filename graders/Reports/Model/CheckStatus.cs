namespace Reports.Model;

/// <summary>What became of a check.</summary>
public enum CheckStatus
{
    /// <summary>It earned its points.</summary>
    Passed,

    /// <summary>It failed, and says why.</summary>
    Failed,

    /// <summary>It was not run, because one that it builds on failed.</summary>
    Skipped,

    /// <summary>Nobody asked for it, or the run broke off before.</summary>
    NotRun,
}
