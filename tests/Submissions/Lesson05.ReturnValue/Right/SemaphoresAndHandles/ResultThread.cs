// Right: a ManualResetEvent, the old kind.
namespace Lesson05;

public class ResultThread<T>
{
    private readonly ManualResetEvent _done = new(false);
    private readonly Func<T> _function;
    private T? _result;

    public ResultThread(Func<T> function)
    {
        _function = function;
    }

    public void Start()
    {
        var worker = new Thread(Work);
        worker.Start();
    }

    private void Work()
    {
        _result = _function();
        _done.Set();
    }

    public void Join()
    {
        _done.WaitOne();
    }

    public T Result
    {
        get
        {
            Join();
            return _result!;
        }
    }
}
