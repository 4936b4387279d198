namespace Lesson03;

/// <summary>
/// Runs pieces of code one at a time, whichever threads they come from, and is free again after each of them,
/// however it ended.
/// </summary>
public class Guard
{
    // Keep one private lock for both methods.

    /// <summary>Waits until no other body runs in this guard, then runs this one.</summary>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public void Run(Action body)
    {
        // The guard must be free afterwards, also when the body throws. Look at: `lock`, or Monitor with `try … finally`.
        throw new NotImplementedException("TODO 3.4 Run(Action): run the body alone and always let go of the lock");
    }

    /// <summary>The same for a body with a result.</summary>
    /// <returns>What <paramref name="body"/> returned.</returns>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public T Run<T>(Func<T> body)
    {
        // Bodies of both methods keep one another out. Look at: what `return` does inside a `lock` statement.
        throw new NotImplementedException("TODO 3.4 Run(Func): the same, and return the body's result");
    }
}
