// Right: a queue on Monitor; the token pulses it.
namespace Lesson07;

public class QueueWorker<T>
{
    private readonly Queue<T> _items = new();
    private readonly CancellationToken _token;
    private readonly Thread _thread;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _token = token;
        _thread = new Thread(() =>
        {
            using var registration = token.Register(WakeUp);
            while (TryTake(out var item))
            {
                handle(item!);
            }
        });
    }

    public void Start() => _thread.Start();

    public void Post(T item)
    {
        lock (_items)
        {
            _items.Enqueue(item);
            Monitor.PulseAll(_items);
        }
    }

    public void Join() => _thread.Join();

    private void WakeUp()
    {
        lock (_items)
        {
            Monitor.PulseAll(_items);
        }
    }

    private bool TryTake(out T? item)
    {
        lock (_items)
        {
            while (_items.Count == 0 && !_token.IsCancellationRequested)
            {
                Monitor.Wait(_items);
            }

            item = default;
            return !_token.IsCancellationRequested && _items.TryDequeue(out item);
        }
    }
}
