namespace Interleaver.Events;

/// <summary>
/// What happened. The kinds fall in three groups: a thread's life, edges of happens-before
/// (one side releases into an object, the other acquires from it), and things that only a reader cares about.
/// </summary>
public enum EventKind
{
    /// <summary><see cref="Event.Thread"/> started the thread <see cref="Event.Other"/>.</summary>
    ThreadStarted,

    /// <summary>The thread is there because its time has come: what was released into the timer <see cref="Event.Target"/> happened before.</summary>
    StartedByClock,

    /// <summary>The thread ran its last instruction.</summary>
    ThreadEnded,

    /// <summary>The thread has waited for the end of the thread <see cref="Event.Other"/>.</summary>
    ThreadJoined,

    /// <summary>Took a lock or a permit, passed a wait: acquires what was released into the object.</summary>
    Acquired,

    /// <summary>Gave back a lock or a permit, signalled: adds to what the object hands over.</summary>
    Released,

    /// <summary>A volatile store: replaces what the location hands over.</summary>
    Published,

    /// <summary>A volatile load: acquires what the location hands over.</summary>
    Observed,

    /// <summary>Both at once, as interlocked operations do.</summary>
    Exchanged,

    /// <summary>Ended what others may wait for: releases into it. Like a thread's end, it is nothing that another could notice.</summary>
    Finished,

    /// <summary>An asynchronous method gave its thread back until something has ended: releases into what makes it go on.</summary>
    Suspended,

    /// <summary>It goes on, on whatever thread: acquires what was released there.</summary>
    Resumed,

    /// <summary>Began to wait for the object and cannot go on now.</summary>
    Blocked,

    /// <summary>A wait ended because its time was over.</summary>
    TimedOut,

    /// <summary>Paused for <see cref="Event.Amount"/> ticks of virtual time.</summary>
    Slept,

    /// <summary>Virtual time moved by <see cref="Event.Amount"/> ticks.</summary>
    TimeMoved,

    /// <summary>Spun round a loop without getting anywhere.</summary>
    Spun,

    /// <summary>Control reached a line of the source. Only announced while a trace is recorded.</summary>
    Reached,

    /// <summary>Wrote <see cref="Event.Text"/> to the console.</summary>
    Wrote,
}
