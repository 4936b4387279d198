// Mistake: the exception of the cancelled wait leaves the thread.
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
            while (!_token.IsCancellationRequested)
            {
                _count.Wait(_token); // <- here
                if (_items.TryDequeue(out var item))
                {
                    _handle(item);
                }
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
