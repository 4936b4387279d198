namespace Interleaver.Tests.Search;

/// <summary>What one step of a script does to the models.</summary>
public enum Act
{
    /// <summary>Enters the lock.</summary>
    Enter,

    /// <summary>Leaves the lock.</summary>
    Exit,

    /// <summary>Waits for a pulse; only inside the lock.</summary>
    Wait,

    /// <summary>Waits for a pulse or for the time to be over; only inside the lock.</summary>
    WaitBriefly,

    /// <summary>Wakes one; only inside the lock.</summary>
    Pulse,

    /// <summary>Tries to enter the lock, and leaves it at once.</summary>
    TryLock,

    /// <summary>Takes a permit.</summary>
    Take,

    /// <summary>Gives a permit back.</summary>
    Give,

    /// <summary>Sets the event that lets one through.</summary>
    Set,

    /// <summary>Waits for that event.</summary>
    Await,

    /// <summary>Waits for that event or for the time to be over.</summary>
    AwaitBriefly,

    /// <summary>Opens the gate.</summary>
    Open,

    /// <summary>Closes the gate.</summary>
    Shut,

    /// <summary>Goes through the gate.</summary>
    Pass,

    /// <summary>Pauses.</summary>
    Sleep,

    /// <summary>Wakes all; only inside the lock.</summary>
    PulseAll,

    /// <summary>Tries to enter the lock for a while, and leaves it at once.</summary>
    TryLockBriefly,

    /// <summary>Takes a permit or waits until the time is over.</summary>
    TakeBriefly,

    /// <summary>Reads a volatile number.</summary>
    Look,

    /// <summary>Writes that number.</summary>
    Store,

    /// <summary>Adds to that number atomically.</summary>
    Add,

    /// <summary>Interrupts the next thread.</summary>
    Interrupt,

    /// <summary>Lets a task give a permit back; it is waited for at the end.</summary>
    GiveByTask,

    /// <summary>Lets a task add to the number, and waits for it.</summary>
    AddByTask,
}
