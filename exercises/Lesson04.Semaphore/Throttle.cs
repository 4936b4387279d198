namespace Lesson04;

/// <summary>
/// Runs pieces of code, a limited number of them at the same time, and gets every permit back, however the code ended.
/// </summary>
public class Throttle
{
    /// <summary>Opens a throttle of which all permits are free.</summary>
    /// <param name="limit">How many permits there are: one or more.</param>
    public Throttle(int limit)
    {
        // Both methods below take their permits from the same place. Make it here.
    }

    /// <summary>Waits for a permit, runs the body, and gives the permit back.</summary>
    /// <exception cref="Exception">Whatever <paramref name="body"/> throws comes out as it is.</exception>
    public void Run(Action body)
    {
        // The permit has to come back also when the body throws. Look at: `try … finally`.
        throw new NotImplementedException("TODO 4.2 Run: run the body with a permit and always give it back");
    }

    /// <summary>Waits for a permit and hands it out, for a <c>using</c> statement.</summary>
    /// <returns>The permit. Its Dispose gives it back: once, however often and on whichever threads it is called.</returns>
    public IDisposable Enter()
    {
        // Write a small class for the permit. How does it know that it was given back? Look at: Interlocked.Exchange.
        throw new NotImplementedException("TODO 4.2 Enter: hand out a permit that gives itself back once");
    }
}
