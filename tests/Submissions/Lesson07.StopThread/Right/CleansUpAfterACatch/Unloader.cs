// Right: an interlocked flag, and the clean-up as the last line behind a catch of everything.
namespace Lesson07;

public class Unloader
{
    private readonly Thread _thread;
    private int _stop;
    private Exception? _error;

    public Unloader(Func<string?> take, Action<string> put, Action cleanUp)
    {
        _thread = new Thread(() =>
        {
            try
            {
                string? parcel;
                while (Interlocked.CompareExchange(ref _stop, 0, 0) == 0 && (parcel = take()) != null)
                {
                    put(parcel);
                }
            }
            catch (Exception e)
            {
                _error = e;
            }

            cleanUp();
        });
    }

    public Exception? Error => _error;

    public void Start() => _thread.Start();

    public void Stop()
    {
        Interlocked.Exchange(ref _stop, 1);
        _thread.Join();
    }

    public void Join() => _thread.Join();
}
