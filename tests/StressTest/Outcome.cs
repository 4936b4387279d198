namespace StressTest;

/// <summary>What came of the rounds. The number is the exit code of the process that ran them; no process ends with one of these by itself.</summary>
internal enum Outcome
{
    /// <summary>A round failed.</summary>
    Noticed = 40,

    /// <summary>A round did not come to its end, or left threads behind that did not, so the process was ended.</summary>
    Hung = 41,

    /// <summary>The process died, of an exception on a thread or of a stack that was full.</summary>
    Crashed = 42,

    /// <summary>All rounds passed, or as many as there was time for: the mistake would have gone through.</summary>
    NotNoticed = 43,

    /// <summary>The check fails a right answer, too, when real threads run it in real time; or it has to say "never".</summary>
    NotPossible = 44,

    /// <summary>The check waits in real time, so long that 10,000 rounds would take more than a minute.</summary>
    TooSlow = 45,
}
