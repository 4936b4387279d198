// Right: a task is a thread with a result already.
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Task<T> _task;

    public ResultThread(Func<T> function) => _task = new Task<T>(function);

    public void Start() => _task.Start();

    public void Join() => _task.Wait();

    public T Result => _task.Result;
}
