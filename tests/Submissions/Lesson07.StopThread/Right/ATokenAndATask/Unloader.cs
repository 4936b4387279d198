// Right: a token in place of the flag, and a task that is waited for.
namespace Lesson07;

public class Unloader
{
    private readonly CancellationTokenSource _source = new();
    private readonly Func<string?> _take;
    private readonly Action<string> _put;
    private readonly Action _cleanUp;
    private Task? _task;

    public Unloader(Func<string?> take, Action<string> put, Action cleanUp)
    {
        _take = take;
        _put = put;
        _cleanUp = cleanUp;
    }

    public Exception? Error => _task?.Exception?.InnerException;

    public void Start() => _task = Task.Run(() =>
    {
        try
        {
            while (!_source.IsCancellationRequested)
            {
                var parcel = _take();
                if (parcel == null)
                {
                    return;
                }

                _put(parcel);
            }
        }
        finally
        {
            _cleanUp();
        }
    });

    public void Stop()
    {
        _source.Cancel();
        Join();
    }

    public void Join()
    {
        try
        {
            _task!.Wait();
        }
        catch (AggregateException)
        {
            // it is in Error
        }
    }
}
