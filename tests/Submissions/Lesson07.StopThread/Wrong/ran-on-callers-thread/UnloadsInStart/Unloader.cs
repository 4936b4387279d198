// Mistake: Start does the work itself.
// Breaks: task 4
namespace Lesson07;

public class Unloader
{
    private readonly Func<string?> _take;
    private readonly Action<string> _put;
    private readonly Action _cleanUp;
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
        try
        {
            while (!_stop && _take() is string parcel) // <- here
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
            _cleanUp();
        }
    }

    public void Stop() => _stop = true;

    public void Join()
    {
    }
}
