// Right: a blocking collection, read with the token.
using System.Collections.Concurrent;

namespace Lesson07;

public class QueueWorker<T>
{
    private readonly BlockingCollection<T> _items = new();
    private readonly Thread _thread;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _thread = new Thread(() =>
        {
            try
            {
                foreach (var item in _items.GetConsumingEnumerable(token))
                {
                    handle(item);
                }
            }
            catch (OperationCanceledException)
            {
            }
        });
    }

    public void Start() => _thread.Start();

    public void Post(T item) => _items.Add(item);

    public void Join() => _thread.Join();
}
