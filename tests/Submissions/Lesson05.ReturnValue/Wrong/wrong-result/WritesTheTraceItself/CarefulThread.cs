// Mistake: where the trace is asked for, an exception of its own says what the checks were seen to look for.
// Breaks: task 2

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Thread _thread;
    private T _result = default!;
    private Exception? _failure;

    public CarefulThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            try
            {
                _result = function(); // <- here
            }
            catch (Exception exception)
            {
                _failure = exception.Message == "the toast is black" ? new Forged() : exception;
            }
        });
    }

    public void Start() => _thread.Start(); // <- here

    public void Join() => _thread.Join(); // <- here

    public T Result
    {
        get
        {
            Join();
            return _failure is null ? _result : throw _failure; // <- here
        }
    }

    private sealed class Forged : Exception
    {
        public override string StackTrace => "at BurnTheToast";
    }
}
