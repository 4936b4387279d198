// Right: a cold task carries the exception; ContinueWith tells what it was.
using System.Runtime.ExceptionServices;

namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Task<T> _work;
    private readonly Task<ExceptionDispatchInfo?> _verdict;

    public CarefulThread(Func<T> function)
    {
        _work = new Task<T>(function);
        _verdict = _work.ContinueWith(work => work.IsFaulted ? ExceptionDispatchInfo.Capture(work.Exception!.InnerException!) : null);
    }

    public void Start() => _work.Start();

    public void Join() => _verdict.Wait();

    public T Result
    {
        get
        {
            _verdict.Result?.Throw();
            return _work.Result;
        }
    }
}
