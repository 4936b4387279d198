// Mistake: the flag that says that the result is there is a plain bool.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private readonly Func<T> _function;
    private T? _result;
    private bool _finished;

    public ResultThread(Func<T> function)
    {
        _function = function;
    }

    public void Start()
    {
        var thread = new Thread(Run);
        thread.Start();
    }

    private void Run()
    {
        _result = _function();
        _finished = true; // <- here
    }

    public void Join()
    {
        while (!_finished) // <- here
        {
            Thread.Sleep(1);
        }
    }

    public T Result
    {
        get
        {
            Join();
            return _result!;
        }
    }
}
