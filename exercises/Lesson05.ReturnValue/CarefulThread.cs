namespace Lesson05;

/// <summary>
/// A thread whose function may fail: the exception is kept and comes out where the result is read. Any number of threads may
/// wait for it and read it at the same time.
/// </summary>
/// <typeparam name="T">What the function returns when all goes well.</typeparam>
public class CarefulThread<T>
{
    private readonly Func<T> _function;

    // Decide here where the thread leaves what came of the function: a result, or an exception.

    /// <summary>Takes the function. Nothing runs yet.</summary>
    /// <param name="function">What to run, once. It may throw anything; the process lives on.</param>
    public CarefulThread(Func<T> function) => _function = function;

    /// <summary>Sets the function going on another thread and returns at once. Called once, before anybody joins or reads.</summary>
    public void Start()
    {
        // An exception climbs up the stack of the thread that it is thrown on, and no other. Look at: `try … catch`.
        throw new NotImplementedException("TODO 5.2 Start: run the function on another thread; keep its result or its exception");
    }

    /// <summary>Waits until the function has ended, in whichever way. Never throws what the function threw.</summary>
    public void Join()
    {
        // Look at: Thread.Join.
        throw new NotImplementedException("TODO 5.2 Join: wait until the function has ended, and throw nothing");
    }

    /// <summary>What the function returned. Waits for it if need be; can be read again and again.</summary>
    /// <exception cref="Exception">
    /// The function threw: each reading throws that very object, and its StackTrace still names the method that threw first.
    /// </exception>
    public T Result
    {
        get
        {
            // `throw exception;` would begin the stack trace anew, here. Look at: ExceptionDispatchInfo.
            throw new NotImplementedException("TODO 5.2 Result: wait, then give the result or throw the function's exception");
        }
    }
}
