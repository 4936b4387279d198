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
}
