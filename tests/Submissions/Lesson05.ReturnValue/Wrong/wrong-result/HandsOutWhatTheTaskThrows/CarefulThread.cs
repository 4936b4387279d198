// Mistake: Task.Result throws an AggregateException around the real one.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Task<T> _task;

    public CarefulThread(Func<T> function) => _task = new Task<T>(function);

    public void Start() => _task.Start();

    public void Join() => Task.WaitAny(_task);

    public T Result => _task.Result; // <- here
}
