namespace Lesson05;

/// <summary>
/// A thread that runs a function and keeps what it returned. Any number of threads may wait for it and read it at the same
/// time.
/// </summary>
/// <typeparam name="T">What the function returns.</typeparam>
public class ResultThread<T>
{
    private readonly Thread _thread;
    private T _result = default!; // written by _thread, once; read by others only after _thread has been joined

    /// <summary>Takes the function. Nothing runs yet.</summary>
    /// <param name="function">What to run, once. It does not throw; task 2 is about functions that do.</param>
    public ResultThread(Func<T> function)
    {
        // A thread returns nothing, so the lambda around the function puts what it returned into a field.
        _thread = new Thread(() => _result = function());
    }

    /// <summary>Sets the function going on another thread and returns at once. Called once, before anybody joins or reads.</summary>
    public void Start() => _thread.Start();

    /// <summary>Waits until the function has ended, however long that takes.</summary>
    public void Join() => _thread.Join();

    /// <summary>What the function returned. Waits for it if need be; can be read again and again.</summary>
    public T Result
    {
        get
        {
            // No lock and no volatile: the end of a thread comes before the return of a Join for it, and so does all that the
            // thread has written. Any number of readers may join one thread, and a thread that has ended is joined at once.
            _thread.Join();
            return _result;
        }
    }
}
