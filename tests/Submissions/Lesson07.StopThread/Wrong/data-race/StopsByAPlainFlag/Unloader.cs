// Mistake: the flag is a plain bool.
// Breaks: task 4
namespace Lesson07;

public class Unloader
{
    private readonly Func<string?> _take;
    private readonly Action<string> _put;
    private readonly Action _cleanUp;
    private Thread? _thread;
    private bool _stop;

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
            while (!_stop) // <- here
            {
                var parcel = _take();
                if (parcel == null)
                {
                    break;
                }

                _put(parcel);
            }
        }
        catch (Exception e)
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
        _stop = true; // <- here
        _thread!.Join();
    }

    public void Join() => _thread!.Join();
}
