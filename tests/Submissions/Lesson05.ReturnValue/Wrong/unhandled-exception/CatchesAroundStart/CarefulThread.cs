// Mistake: the try is around Start, on the stack of the wrong thread.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Func<T> _function;
    private Thread? _thread;
    private T? _result;
    private Exception? _error;

    public CarefulThread(Func<T> function) => _function = function;

    public void Start()
    {
        try
        {
            _thread = new Thread(() => _result = _function()); // <- here
            _thread.Start();
        }
        catch (Exception e)
        {
            _error = e;
        }
    }

    public void Join() => _thread!.Join();

    public T Result
    {
        get
        {
            _thread!.Join();
            if (_error != null)
            {
                throw _error;
            }

            return _result!;
        }
    }
}
