namespace Lesson07;

/// <summary>Does something again and again, with a pause before each time, until it is stopped.</summary>
public class Ticker
{
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread _thread;

    /// <summary>Takes the work. Nothing runs yet.</summary>
    /// <param name="interval">The pause before each tick.</param>
    /// <param name="tick">What to do after each pause. It may take long, and it does not throw.</param>
    public Ticker(TimeSpan interval, Action tick)
    {
        _thread = new Thread(() =>
        {
            // One call is both: the pause, and the look whether somebody has asked. Wait returns false when the time is up and
            // true as soon as the event is set, so a pause of an hour ends the moment it has to.
            while (!_stop.Wait(interval))
            {
                tick();
            }
        });
    }

    /// <summary>Sets a thread ticking and returns at once. Called once, before <see cref="Stop"/>.</summary>
    public void Start() => _thread.Start();

    /// <summary>
    /// Asks the thread to stop and returns when it has ended: at once during a pause; during a tick, as soon as that tick is
    /// done. Called once, and not by the tick.
    /// </summary>
    public void Stop()
    {
        // The event stays set: if the thread is in the middle of a tick, it finds the request when it comes back to the wait.
        _stop.Set();

        // Asked is not stopped. Whoever called Stop may now close what the tick was using.
        _thread.Join();
    }
}
