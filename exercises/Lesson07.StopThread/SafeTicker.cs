namespace Lesson07;

/// <summary>
/// A ticker that forgives: anybody may start and stop it at any time, from any thread, as often as they like.
/// </summary>
public class SafeTicker
{
    private readonly TimeSpan _interval;
    private readonly Action _tick;

    // Decide here what a call has to know of the calls before it, and what guards that.

    /// <summary>Takes the work. Nothing runs yet.</summary>
    /// <param name="interval">The pause before each tick.</param>
    /// <param name="tick">What to do after each pause. It may take long, it does not throw, and it may call <see cref="Stop"/>.</param>
    public SafeTicker(TimeSpan interval, Action tick)
    {
        _interval = interval;
        _tick = tick;
    }

    /// <summary>
    /// Sets a thread ticking and returns at once. Does nothing if that has been done already, or if the ticker was stopped,
    /// be it before it was ever started: stopped once is stopped for good.
    /// </summary>
    public void Start()
    {
        // "Has nobody started or stopped it?" and "then I start it" are one step. Look at: `lock`, Thread.
        throw new NotImplementedException("TODO 7.2 Start: start once, and never after a Stop");
    }

    /// <summary>
    /// Asks the thread to stop and returns when it has ended. Returns at once if there is no thread, or if the tick itself calls:
    /// that tick is the last one then.
    /// </summary>
    public void Stop()
    {
        // Who may wait for the thread, and who must not? Look at: Thread.Join, Thread.CurrentThread.
        throw new NotImplementedException("TODO 7.2 Stop: stop it, whoever calls, whenever, and however often");
    }
}
