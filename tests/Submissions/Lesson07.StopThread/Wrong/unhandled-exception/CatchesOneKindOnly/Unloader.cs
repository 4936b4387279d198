// Mistake: only one kind of exception is caught.
// Breaks: task 4
namespace Lesson07;

public class Unloader
{
    private readonly Func<string?> _take;
    private readonly Action<string> _put;
    private readonly Action _cleanUp;
    private Thread? _thread;
    private volatile bool _stop;

    public Unloader(Func<string?> take, Action<string> put, Action cleanUp)
    {
        _take = take;
        _put = put;
        _cleanUp = cleanUp;
    }

    public Exception? Error { get; private set; }

    public void Start()
    {
        _thread = new Thread(Run);
        _thread.Start();
    }

    private void Run()
    {
        try
        {
            while (!_stop)
            {
                var parcel = _take();
                if (parcel == null)
                {
                    break;
                }

                _put(parcel); // <- here
            }
        }
        catch (InvalidOperationException e)
        {
            Error = e;
        }
        finally
        {
            _cleanUp();
        }
    }

    public void Stop()
    {
        _stop = true;
        _thread!.Join();
    }

    public void Join() => _thread!.Join();
}
