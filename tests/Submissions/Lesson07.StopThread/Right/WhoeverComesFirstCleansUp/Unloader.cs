// Right: the clean-up is a step that can be taken once, at the end of the thread.
namespace Lesson07;

public class Unloader
{
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _over = new();
    private readonly Func<string?> _take;
    private readonly Action<string> _put;
    private Action? _cleanUp;
    private bool _stop;

    public Unloader(Func<string?> take, Action<string> put, Action cleanUp)
    {
        _take = take;
        _put = put;
        _cleanUp = cleanUp;
    }

    public Exception? Error { get; private set; }

    public void Start() => new Thread(() =>
    {
        try
        {
            while (GoesOn() && _take() is string parcel)
            {
                _put(parcel);
            }
        }
        catch (Exception e)
        {
            Error = e;
        }
        finally
        {
            Interlocked.Exchange(ref _cleanUp, null)?.Invoke();
            _over.Set();
        }
    }).Start();

    public void Stop()
    {
        lock (_gate)
        {
            _stop = true;
        }

        Join();
    }

    public void Join() => _over.Wait();

    private bool GoesOn()
    {
        lock (_gate)
        {
            return !_stop;
        }
    }
}
