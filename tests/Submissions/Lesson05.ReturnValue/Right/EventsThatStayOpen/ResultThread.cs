// Right: a ManualResetEventSlim, set once, lets all readers through.
namespace Lesson05;

public class ResultThread<T>(Func<T> function)
{
    private readonly ManualResetEventSlim _ready = new();
    private T? _result;

    public void Start()
    {
        var thread = new Thread(() =>
        {
            _result = function();
            _ready.Set();
        });
        thread.IsBackground = true;
        thread.Start();
    }

    public void Join() => _ready.Wait();

    public T Result
    {
        get
        {
            _ready.Wait();
            return _result!;
        }
    }
}
