// Mistake: the pulse comes between the look at the token and the wait.
// Breaks: task 3
namespace Lesson07;

public class QueueWorker<T>
{
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;
    private readonly Queue<T> _items = new();
    private Thread? _thread;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _handle = handle;
        _token = token;
    }

    public void Start()
    {
        _token.Register(() =>
        {
            lock (_items)
            {
                Monitor.PulseAll(_items);
            }
        });
        _thread = new Thread(() =>
        {
            while (!_token.IsCancellationRequested)
            {
                T? item;
                lock (_items)
                {
                    if (_items.Count == 0)
                    {
                        Monitor.Wait(_items); // <- here
                    }

                    if (!_items.TryDequeue(out item))
                    {
                        continue;
                    }
                }

                if (!_token.IsCancellationRequested)
                {
                    _handle(item);
                }
            }
        });
        _thread.Start();
    }

    public void Post(T item)
    {
        lock (_items)
        {
            _items.Enqueue(item);
            Monitor.Pulse(_items);
        }
    }

    public void Join() => _thread!.Join();
}
