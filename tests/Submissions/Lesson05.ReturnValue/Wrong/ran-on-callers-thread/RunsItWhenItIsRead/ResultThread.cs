// Mistake: whoever reads the result computes it.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Func<T> _function;
    private readonly Thread _thread;

    public ResultThread(Func<T> function)
    {
        _function = function;
        _thread = new Thread(() => { });
    }

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result => _function(); // <- here
}
