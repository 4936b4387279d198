namespace Reports.Model;

/// <summary>What a step is, for showing it.</summary>
public enum StepKind
{
    /// <summary>Reached a line.</summary>
    Line,

    /// <summary>Read memory.</summary>
    Read,

    /// <summary>Wrote memory, or updated it in one go.</summary>
    Write,

    /// <summary>Took a lock or a permit, or passed a wait.</summary>
    Take,

    /// <summary>Gave back, signalled, or ended what others may wait for.</summary>
    Release,

    /// <summary>Cannot go on now.</summary>
    Wait,

    /// <summary>Started a thread.</summary>
    Start,

    /// <summary>Has waited for a thread's end.</summary>
    Join,

    /// <summary>Ended.</summary>
    End,

    /// <summary>Sleeps, or its time is over.</summary>
    Time,

    /// <summary>Printed.</summary>
    Print,

    /// <summary>Anything else that a reader wants to know.</summary>
    Other,
}
