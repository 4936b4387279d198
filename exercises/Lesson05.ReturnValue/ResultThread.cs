namespace Lesson05;

/// <summary>
/// A thread that runs a function and keeps what it returned. Any number of threads may wait for it and read it at the same
/// time.
/// </summary>
/// <typeparam name="T">What the function returns.</typeparam>
public class ResultThread<T>
{
    private readonly Func<T> _function;

    // Decide here where the thread leaves the result, and how others learn that it is there.

    /// <summary>Takes the function. Nothing runs yet.</summary>
    /// <param name="function">What to run, once. It does not throw; task 2 is about functions that do.</param>
    public ResultThread(Func<T> function) => _function = function;

    /// <summary>Sets the function going on another thread and returns at once. Called once, before anybody joins or reads.</summary>
    public void Start()
    {
        // A thread calls no function that returns something; it needs a place to put the result. Look at: Thread, lambdas.
        throw new NotImplementedException("TODO 5.1 Start: run the function on another thread and keep what it returns");
    }

    /// <summary>Waits until the function has ended, however long that takes.</summary>
    public void Join()
    {
        // Look at: Thread.Join.
        throw new NotImplementedException("TODO 5.1 Join: wait until the function has ended");
    }

    /// <summary>What the function returned. Waits for it if need be; can be read again and again.</summary>
    public T Result
    {
        get
        {
            // Who reads too early reads nothing, or half. Look at: Thread.Join.
            throw new NotImplementedException("TODO 5.1 Result: wait for the function, then give what it returned");
        }
    }
}
