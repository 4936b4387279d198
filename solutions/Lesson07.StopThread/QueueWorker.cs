using System.Collections.Concurrent;

namespace Lesson07;

/// <summary>
/// A thread that handles what others post, one item after another. It is stopped from outside, by a token that knows nothing
/// of it. Any number of threads may post at the same time.
/// </summary>
/// <typeparam name="T">What is posted.</typeparam>
public class QueueWorker<T>
{
    private readonly ConcurrentQueue<T> _items = new();
    private readonly SemaphoreSlim _posted = new(0); // a permit for each item in the queue
    private readonly Thread _thread;

    /// <summary>Takes the work and the token. Nothing runs yet.</summary>
    /// <param name="handle">What to do with each item. It may take long, and it does not throw.</param>
    /// <param name="token">Cancelled when the worker shall stop, at any time, be it before <see cref="Start"/>.</param>
    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _thread = new Thread(() =>
        {
            try
            {
                while (true)
                {
                    // Waits for two things at once. A cancelled token wins, also when there are permits: of what lies in the
                    // queue then, nothing is begun. And nothing can be half done, for only the wait looks at the token.
                    _posted.Wait(token);
                    _items.TryDequeue(out var item); // succeeds: whoever has a permit has an item
                    handle(item!);
                }
            }
            catch (OperationCanceledException)
            {
                // The exception is how the wait ends, and here the orderly end of the thread. Let out, it would end the process.
            }
        });
    }

    /// <summary>Sets the worker going on another thread and returns at once. Called once.</summary>
    public void Start() => _thread.Start();

    /// <summary>Adds an item and returns at once. Works at any time; what comes too late is left unhandled.</summary>
    public void Post(T item)
    {
        // In this order: the worker relies on it that the item is there when it gets the permit.
        _items.Enqueue(item);
        _posted.Release();
    }

    /// <summary>Waits until the worker has ended. Called after <see cref="Start"/>; asks nobody to stop.</summary>
    public void Join() => _thread.Join();
}

// Worth knowing: BlockingCollection<T> is the queue and the semaphore in one, and
// `foreach (var item in collection.GetConsumingEnumerable(token))` is the loop.
