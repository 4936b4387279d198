using System.Runtime.ExceptionServices;

namespace Lesson05;

/// <summary>
/// A thread whose function may fail: the exception is kept and comes out where the result is read. Any number of threads may
/// wait for it and read it at the same time.
/// </summary>
/// <typeparam name="T">What the function returns when all goes well.</typeparam>
public class CarefulThread<T>
{
    private readonly Thread _thread;

    // One of the two is written by _thread; both are read only after _thread has been joined.
    private T _result = default!;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Takes the function. Nothing runs yet.</summary>
    /// <param name="function">What to run, once. It may throw anything; the process lives on.</param>
    public CarefulThread(Func<T> function)
    {
        _thread = new Thread(() =>
        {
            // The catch is inside the thread: an exception that left it would end the process. It catches everything, because
            // nothing is handled here, only handed on.
            try
            {
                _result = function();
            }
            catch (Exception exception)
            {
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        });
    }

    /// <summary>Sets the function going on another thread and returns at once. Called once, before anybody joins or reads.</summary>
    public void Start() => _thread.Start();

    /// <summary>Waits until the function has ended, in whichever way. Never throws what the function threw.</summary>
    public void Join() => _thread.Join();

    /// <summary>What the function returned. Waits for it if need be; can be read again and again.</summary>
    /// <exception cref="Exception">
    /// The function threw: each reading throws that very object, and its StackTrace still names the method that threw first.
    /// </exception>
    public T Result
    {
        get
        {
            _thread.Join();

            // `throw exception;` would begin the stack trace anew at this line, and the one that matters, on the other thread,
            // would be lost. Throw() puts this line below the old ones.
            _failure?.Throw();
            return _result;
        }
    }
}
