// Mistake: the worker looks into the queue and sleeps, in turn.
// Breaks: task 3
using System.Collections.Concurrent;

namespace Lesson07;

public class QueueWorker<T>
{
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;
    private readonly ConcurrentQueue<T> _items = new();
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
                if (_items.TryDequeue(out var item))
                {
                    _handle(item);
                }
                else
                {
                    Thread.Sleep(100); // <- here
                }
            }
        });
        _thread.Start();
    }

    public void Post(T item) => _items.Enqueue(item);

    public void Join() => _thread!.Join();
}
