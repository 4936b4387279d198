namespace Lesson03;

/// <summary>
/// Runs pieces of code one at a time, whichever threads they come from, and is free again after each of them,
/// however it ended.
/// </summary>
public class Guard
{
    // Not static and not a string literal: either would make one lock of all guards in the process.
    private readonly Lock _gate = new();

    /// <summary>Waits until no other body runs in this guard, then runs this one.</summary>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public void Run(Action body)
    {
        // The compiler turns `lock` into enter, try, finally, leave: every way out of the block passes the finally,
        // be it the closing brace, a return or an exception. No catch is needed, and none hides the exception.
        lock (_gate)
        {
            body();
        }
    }

    /// <summary>The same for a body with a result.</summary>
    /// <returns>What <paramref name="body"/> returned.</returns>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public T Run<T>(Func<T> body)
    {
        // The result is computed inside and handed out after the lock has been left.
        lock (_gate)
        {
            return body();
        }
    }
}
