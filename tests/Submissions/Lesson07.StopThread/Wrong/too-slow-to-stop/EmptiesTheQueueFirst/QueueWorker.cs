// Mistake: what lies in the queue is handled before the token is looked at again.
// Breaks: task 3
using System.Collections.Concurrent;

namespace Lesson07;

public class QueueWorker<T>
{
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;
    private readonly ConcurrentQueue<T> _items = new();
    private readonly SemaphoreSlim _count = new(0);
    private Thread? _thread;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _handle = handle;
        _token = token;
    }

    public void Start()
    {
        _thread = new Thread(() =>
        {
            try
            {
                while (true)
                {
                    _count.Wait(_token);
                    while (_items.TryDequeue(out var item)) // <- here
                    {
                        _handle(item); // <- here
                    }
                }
            }
            catch (OperationCanceledException)
            {
            }
        });
        _thread.Start();
    }

    public void Post(T item)
    {
        _items.Enqueue(item);
        _count.Release();
    }

    public void Join() => _thread!.Join();
}
