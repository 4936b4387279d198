// Mistake: the event is set first, the result comes after.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Func<T> _function;
    private readonly ManualResetEventSlim _done = new();
    private Thread? _thread;
    private T _result = default!;

    public ResultThread(Func<T> function) => _function = function;

    public void Start()
    {
        _thread = new Thread(() =>
        {
            var result = _function();
            _done.Set();
            _result = result; // <- here
        });
        _thread.Start(); // <- here
    }

    public void Join() => _thread!.Join();

    public T Result
    {
        get
        {
            _done.Wait();
            return _result; // <- here
        }
    }
}
