// Mistake: a plain queue that the posters and the worker share.
// Breaks: task 3
namespace Lesson07;

public class QueueWorker<T>
{
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;
    private readonly Queue<T> _items = new();
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
                    _handle(_items.Dequeue()); // <- here
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
        _items.Enqueue(item); // <- here
        _count.Release();
    }

    public void Join() => _thread!.Join();
}
