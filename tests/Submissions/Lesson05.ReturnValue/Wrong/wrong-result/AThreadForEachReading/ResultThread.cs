// Mistake: each reading runs the function again.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Func<T> _function;

    public ResultThread(Func<T> function) => _function = function;

    public void Start()
    {
    }

    public void Join()
    {
        _ = Result;
    }

    public T Result
    {
        get
        {
            T result = default!;
            var thread = new Thread(() => result = _function());
            thread.Start();
            thread.Join(); // <- here
            return result;
        }
    }
}
