namespace Lesson07;

/// <summary>
/// Unloads a ship: takes a parcel off it and puts it ashore, again and again, until the ship is empty, or somebody asks it to
/// stop, or something goes wrong. Then it cleans up.
/// </summary>
public class Unloader
{
    private readonly Thread _thread;

    // A flag is enough here, since the loop never pauses: it comes back to the question by itself. Volatile, because another
    // thread writes it and no lock puts the two in order.
    private volatile bool _isStopRequested;

    /// <summary>Takes the three steps of the work. Nothing runs yet.</summary>
    /// <param name="take">Takes a parcel off the ship; null: there is none left. May take long, and may throw: then it has none.</param>
    /// <param name="put">Puts a parcel ashore. May take long, and may throw.</param>
    /// <param name="cleanUp">Puts the tools away. It does not throw.</param>
    public Unloader(Func<string?> take, Action<string> put, Action cleanUp)
    {
        _thread = new Thread(() =>
        {
            try
            {
                // Asked before a parcel is taken, and nowhere else: what has been taken is put.
                while (!_isStopRequested && take() is { } parcel)
                {
                    put(parcel);
                }
            }
            catch (Exception exception)
            {
                Error = exception;
            }
            finally
            {
                // Here, and not in Stop: it is the one place that every way passes, and each passes it once. It runs on the
                // thread that did the work, so the work is certainly over.
                cleanUp();
            }
        });
    }

    /// <summary>
    /// Sets the unloading going on another thread and returns at once. Called once, before anything else. In whichever way the
    /// work ends, the clean-up follows it, once.
    /// </summary>
    public void Start() => _thread.Start();

    /// <summary>
    /// Asks it to stop and returns when it has ended, clean-up and all. A parcel that it has taken, or is taking, is put ashore
    /// first. Any number of threads may call it, also when the work has long ended.
    /// </summary>
    public void Stop()
    {
        _isStopRequested = true;
        _thread.Join();
    }

    /// <summary>Waits until the work has ended of itself, clean-up and all. Throws nothing.</summary>
    public void Join() => _thread.Join();

    /// <summary>What went wrong, or null. Asked only after <see cref="Stop"/> or <see cref="Join"/> has returned.</summary>
    public Exception? Error { get; private set; } // written by _thread; whoever reads it has waited for that
}
