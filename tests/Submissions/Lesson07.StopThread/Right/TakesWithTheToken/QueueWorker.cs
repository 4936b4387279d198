// Right: Take with the token, on a task.
using System.Collections.Concurrent;

namespace Lesson07;

public class QueueWorker<T>
{
    private readonly BlockingCollection<T> _items = new();
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;
    private Task _task = Task.CompletedTask;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _handle = handle;
        _token = token;
    }

    public void Start()
    {
        _task = Task.Run(() =>
        {
            while (!_token.IsCancellationRequested)
            {
                T item;
                try
                {
                    item = _items.Take(_token);
                }
                catch (OperationCanceledException)
                {
                    break;
                }

                _handle(item);
            }
        });
    }

    public void Post(T item) => _items.Add(item);

    public void Join() => _task.Wait();
}
