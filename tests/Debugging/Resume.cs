namespace Debugging;

/// <summary>How the program goes on after a stop.</summary>
internal enum Resume
{
    /// <summary>To the next breakpoint.</summary>
    Go,

    /// <summary>The thread does what is left of its line, calls included; all others go on meanwhile.</summary>
    StepOver,
}
