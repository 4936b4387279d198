// Mistake: all threads of one type put their results into one static field.
// Breaks: task 1
namespace Lesson05;

public class ResultThread<T>
{
    private static T? _result;
    private readonly Thread _thread;

    public ResultThread(Func<T> function) => _thread = new Thread(() => _result = function()); // <- here

    public void Start() => _thread.Start();

    public void Join() => _thread.Join();

    public T Result
    {
        get
        {
            _thread.Join();
            return _result!;
        }
    }
}
