// Right: the worker waits for an event or the token, whichever comes first.
using System.Collections.Concurrent;

namespace Lesson07;

public class QueueWorker<T>
{
    private readonly ConcurrentQueue<T> _items = new();
    private readonly AutoResetEvent _posted = new(false);
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;
    private Thread? _thread;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _handle = handle;
        _token = token;
    }

    public void Start()
    {
        _thread = new Thread(Run);
        _thread.Start();
    }

    public void Post(T item)
    {
        _items.Enqueue(item);
        _posted.Set();
    }

    public void Join() => _thread!.Join();

    private void Run()
    {
        var either = new[] { _token.WaitHandle, _posted };
        while (!_token.IsCancellationRequested)
        {
            if (_items.TryDequeue(out var item))
            {
                _handle(item);
            }
            else
            {
                WaitHandle.WaitAny(either);
            }
        }
    }
}
