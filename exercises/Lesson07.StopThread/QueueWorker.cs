namespace Lesson07;

/// <summary>
/// A thread that handles what others post, one item after another. It is stopped from outside, by a token that knows nothing
/// of it. Any number of threads may post at the same time.
/// </summary>
/// <typeparam name="T">What is posted.</typeparam>
public class QueueWorker<T>
{
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;

    // Decide here where the items wait for the worker, and the worker for the items.

    /// <summary>Takes the work and the token. Nothing runs yet.</summary>
    /// <param name="handle">What to do with each item. It may take long, and it does not throw.</param>
    /// <param name="token">Cancelled when the worker shall stop, at any time, be it before <see cref="Start"/>.</param>
    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _handle = handle;
        _token = token;
    }

    /// <summary>Sets the worker going on another thread and returns at once. Called once.</summary>
    public void Start()
    {
        // Wait for an item or for the end, whichever comes first. Look at: SemaphoreSlim.Wait with a token, ConcurrentQueue,
        // OperationCanceledException.
        throw new NotImplementedException("TODO 7.3 Start: handle item after item on another thread, until the token is cancelled");
    }

    /// <summary>Adds an item and returns at once. Works at any time; what comes too late is left unhandled.</summary>
    public void Post(T item)
    {
        // First the item, then the signal that it is there. Look at: ConcurrentQueue.Enqueue, SemaphoreSlim.Release.
        throw new NotImplementedException("TODO 7.3 Post: add an item and tell the worker");
    }

    /// <summary>Waits until the worker has ended. Called after <see cref="Start"/>; asks nobody to stop.</summary>
    public void Join()
    {
        // Look at: Thread.Join.
        throw new NotImplementedException("TODO 7.3 Join: wait until the worker has ended");
    }
}
