namespace StressTest;

/// <summary>What came of the rounds. The number is the exit code of the process that ran them.</summary>
internal enum Outcome
{
    /// <summary>All rounds passed: the mistake would have gone through.</summary>
    NotNoticed = 0,

    /// <summary>A round failed.</summary>
    Noticed = 1,

    /// <summary>The check measures virtual time or looks into the schedule, which no plain test can.</summary>
    NeedsVirtualTime = 2,

    /// <summary>A round did not come to its end, so the process was ended.</summary>
    Hung = 3,

    /// <summary>The process died of an exception on another thread.</summary>
    Crashed = 4,

    /// <summary>The rounds passed, as many as there was time for: they sleep, and here nobody makes time pass.</summary>
    TooSlow = 5,
}
