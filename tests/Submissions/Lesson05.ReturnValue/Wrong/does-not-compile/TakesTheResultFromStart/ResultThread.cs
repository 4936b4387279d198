// Mistake: Thread.Start returns nothing that one could keep.
// Breaks: tasks 1, 2, 3, 4, 5
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Thread _thread;
    private T? _result;

    public ResultThread(Func<T> function) => _thread = new Thread(() => function());

    public void Start()
    {
        _result = _thread.Start(); // <- here
    }

    public void Join() => _thread.Join();

    public T Result => _result!;
}
