// Mistake: an AutoResetEvent closes again behind the first reader.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private readonly AutoResetEvent _ready = new(false);
    private T _result = default!;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            _result = function();
            _ready.Set();
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _ready.WaitOne(); // <- here
            return _result;
        }
    }
}
