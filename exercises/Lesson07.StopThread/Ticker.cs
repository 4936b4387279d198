namespace Lesson07;

/// <summary>Does something again and again, with a pause before each time, until it is stopped.</summary>
public class Ticker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;

    // Decide here how the thread gets to know that it shall stop.

    /// <summary>Takes the work. Nothing runs yet.</summary>
    /// <param name="interval">The pause before each tick.</param>
    /// <param name="tick">What to do after each pause. It may take long, and it does not throw.</param>
    public Ticker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    /// <summary>Sets a thread ticking and returns at once. Called once, before <see cref="Stop"/>.</summary>
    public void Start()
    {
        // The pause has to end early when somebody asks. Look at: Thread, ManualResetEventSlim.Wait and what it returns.
        throw new NotImplementedException("TODO 7.1 Start: pause and tick on another thread, until it is asked to stop");
    }

    /// <summary>
    /// Asks the thread to stop and returns when it has ended: at once during a pause; during a tick, as soon as that tick is
    /// done. Called once, and not by the tick.
    /// </summary>
    public void Stop()
    {
        // To ask is one thing, to know that it has happened another. Look at: ManualResetEventSlim.Set, Thread.Join.
        throw new NotImplementedException("TODO 7.1 Stop: ask the thread to stop and wait until it has ended");
    }
}
