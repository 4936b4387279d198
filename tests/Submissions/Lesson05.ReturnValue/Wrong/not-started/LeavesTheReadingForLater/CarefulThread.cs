// Mistake: half done: Result still throws the TODO.
// Breaks: task 2
namespace Lesson05;

public class CarefulThread<T>
{
    private readonly Func<T> _function;
    private Thread? _thread;
    private T? _result;

    public CarefulThread(Func<T> function) => _function = function;

    public void Start()
    {
        _thread = new Thread(() =>
        {
            try
            {
                _result = _function();
            }
            catch (Exception)
            {
            }
        });
        _thread.Start();
    }

    public void Join() => _thread!.Join();

    public T Result
    {
        get
        {
            throw new NotImplementedException("TODO 5.2 Result: wait, then give the result or throw the function's exception"); // <- here
        }
    }
}
