// Right: a task keeps the exception; what it wraps it in is taken off.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Task<T> _task;

    public CarefulThread(Func<T> function) => _task = new Task<T>(function, TaskCreationOptions.LongRunning);

    public void Start() => _task.Start();

    public void Join()
    {
        try
        {
            _task.Wait();
        }
        catch (AggregateException)
        {
            // It is Result that throws.
        }
    }

    public T Result
    {
        get
        {
            Join();
            if (_task.IsFaulted)
            {
                ExceptionDispatchInfo.Capture(_task.Exception!.InnerExceptions[0]).Throw();
            }

            return _task.Result;
        }
    }
}
