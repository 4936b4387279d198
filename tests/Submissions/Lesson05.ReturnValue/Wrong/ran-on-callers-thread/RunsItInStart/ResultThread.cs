// Mistake: Start runs the function itself.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Func<T> _function;
    private T? _result;

    public ResultThread(Func<T> function) => _function = function;

    public void Start()
    {
        _result = _function(); // <- here
    }

    public void Join()
    {
    }

    public T Result => _result!;
}
