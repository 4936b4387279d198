// Right: the thread is made in Start, and keeps a list of what came of it.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Func<T> _function;
    private readonly List<T> _results = [];
    private readonly List<Exception> _exceptions = [];
    private Thread? _thread;

    public CarefulThread(Func<T> function) => _function = function;

    public void Start()
    {
        _thread = new Thread(Run) { IsBackground = true, Name = "careful" };
        _thread.Start();
    }

    private void Run()
    {
        try
        {
            _results.Add(_function());
        }
        catch (Exception e)
        {
            _exceptions.Add(e);
        }
    }

    public void Join()
    {
        _thread!.Join();
    }

    public T Result
    {
        get
        {
            Join();
            foreach (var exception in _exceptions)
            {
                ExceptionDispatchInfo.Capture(exception).Throw();
            }

            return _results[0];
        }
    }
}
