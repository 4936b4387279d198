// Mistake: Post handles the item itself, on the thread that posts.
// Breaks: task 3
namespace Lesson07;

public class QueueWorker<T>
{
    private readonly Action<T> _handle;
    private readonly CancellationToken _token;

    public QueueWorker(Action<T> handle, CancellationToken token)
    {
        _handle = handle;
        _token = token;
    }

    public void Start()
    {
    }

    public void Post(T item)
    {
        if (!_token.IsCancellationRequested)
        {
            _handle(item); // <- here
        }
    }

    public void Join() => _token.WaitHandle.WaitOne();
}
