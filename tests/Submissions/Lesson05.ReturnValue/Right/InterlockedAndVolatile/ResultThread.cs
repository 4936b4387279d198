// Right: a volatile flag for those who come late, Join for those who come early.
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T _result = default!;
    private volatile bool _there;

    public ResultThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            _result = function();
            _there = true;
        });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            if (!_there)
            {
                _thread.Join();
            }

            return _result;
        }
    }
}
