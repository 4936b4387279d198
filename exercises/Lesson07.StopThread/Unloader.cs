namespace Lesson07;

/// <summary>
/// Unloads a ship: takes a parcel off it and puts it ashore, again and again, until the ship is empty, or somebody asks it to
/// stop, or something goes wrong. Then it cleans up.
/// </summary>
public class Unloader
{
    private readonly Func<string?> _take;
    private readonly Action<string> _put;
    private readonly Action _cleanUp;

    // Decide here how the thread gets to know that it shall stop, and where it leaves an exception.

    /// <summary>Takes the three steps of the work. Nothing runs yet.</summary>
    /// <param name="take">Takes a parcel off the ship; null: there is none left. May take long, and may throw: then it has none.</param>
    /// <param name="put">Puts a parcel ashore. May take long, and may throw.</param>
    /// <param name="cleanUp">Puts the tools away. It does not throw.</param>
    public Unloader(Func<string?> take, Action<string> put, Action cleanUp)
    {
        _take = take;
        _put = put;
        _cleanUp = cleanUp;
    }

    /// <summary>
    /// Sets the unloading going on another thread and returns at once. Called once, before anything else. In whichever way the
    /// work ends, the clean-up follows it, once.
    /// </summary>
    public void Start()
    {
        // Where may the thread stop, and where not? What comes at the end of every way? Look at: Thread, volatile, try/finally.
        throw new NotImplementedException("TODO 7.4 Start: take and put parcels on another thread, then clean up, whatever happens");
    }

    /// <summary>
    /// Asks it to stop and returns when it has ended, clean-up and all. A parcel that it has taken, or is taking, is put ashore
    /// first. Any number of threads may call it, also when the work has long ended.
    /// </summary>
    public void Stop()
    {
        // Look at: Thread.Join.
        throw new NotImplementedException("TODO 7.4 Stop: ask the thread to stop and wait until it has cleaned up");
    }

    /// <summary>Waits until the work has ended of itself, clean-up and all. Throws nothing.</summary>
    public void Join()
    {
        // Look at: Thread.Join.
        throw new NotImplementedException("TODO 7.4 Join: wait until the thread has cleaned up");
    }

    /// <summary>What went wrong, or null. Asked only after <see cref="Stop"/> or <see cref="Join"/> has returned.</summary>
    public Exception? Error
    {
        get
        {
            // Who caught it, and where was it put? Look at: lesson 5, task 2.
            throw new NotImplementedException("TODO 7.4 Error: say what went wrong");
        }
    }
}
