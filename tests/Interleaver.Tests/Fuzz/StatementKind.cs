namespace Interleaver.Tests.Fuzz;

/// <summary>What the statements of a fuzzed program do. The last few are made by the program's own frame, not generated.</summary>
public enum StatementKind
{
    /// <summary>Logs a number, read plainly.</summary>
    Read,

    /// <summary>Writes a number plainly.</summary>
    Write,

    /// <summary>Logs a number, read with Volatile.Read.</summary>
    VolatileRead,

    /// <summary>Volatile.Write.</summary>
    VolatileWrite,

    /// <summary>Interlocked.Increment; logs what it gave.</summary>
    Increment,

    /// <summary>Interlocked.CompareExchange of 0 for the value; logs what it gave.</summary>
    CompareExchange,

    /// <summary>A lock statement around the body.</summary>
    Lock,

    /// <summary>Monitor.TryEnter within the time; the body if it could, a note in the log if not.</summary>
    TryLock,

    /// <summary>Monitor.Wait, within the time if there is one; logs what it gave.</summary>
    Wait,

    /// <summary>Monitor.Pulse.</summary>
    Pulse,

    /// <summary>Monitor.PulseAll.</summary>
    PulseAll,

    /// <summary>SemaphoreSlim.Wait, within the time if there is one; logs what it gave.</summary>
    Acquire,

    /// <summary>SemaphoreSlim.Release; logs what it gave.</summary>
    Release,

    /// <summary>Sets one of the two events.</summary>
    Set,

    /// <summary>Resets one of the two events.</summary>
    Reset,

    /// <summary>Waits for one of the two events, within the time if there is one; logs what it gave.</summary>
    Pass,

    /// <summary>CountdownEvent.Signal; logs what it gave.</summary>
    Signal,

    /// <summary>CountdownEvent.Wait, within the time if there is one; logs what it gave.</summary>
    Await,

    /// <summary>Thread.Sleep.</summary>
    Sleep,

    /// <summary>Thread.Yield.</summary>
    Yield,

    /// <summary>Task.Run of the body.</summary>
    Run,

    /// <summary>Task.Wait for the last task that this body started, if any, within the time if there is one; logs what it gave.</summary>
    Finish,

    /// <summary>Thread.Join of one of the threads, within the time if there is one; logs what it gave.</summary>
    Join,

    /// <summary>The body, if a volatile read of the number gives the value.</summary>
    When,

    /// <summary>Thread.Interrupt of one of the threads.</summary>
    Interrupt,

    /// <summary>Leaves a lock.</summary>
    Exit,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on on the way out of an exception.</summary>
    Raise,

    /// <summary>Starts a thread.</summary>
    Start,

    /// <summary>Prints the logs and the numbers.</summary>
    Print,

    /// <summary>Ends the thread.</summary>
    End,
}
