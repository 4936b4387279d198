namespace Lesson07;

/// <summary>
/// A ticker that forgives: anybody may start and stop it at any time, from any thread, as often as they like.
/// </summary>
public class SafeTicker
{
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _stop = new(); // set once and never reset: no Start can lose a Stop
    private readonly Thread _thread;
    private bool _isStarted; // guarded by _gate

    /// <summary>Takes the work. Nothing runs yet.</summary>
    /// <param name="interval">The pause before each tick.</param>
    /// <param name="tick">What to do after each pause. It may take long, it does not throw, and it may call <see cref="Stop"/>.</param>
    public SafeTicker(TimeSpan interval, Action tick)
    {
        _thread = new Thread(() =>
        {
            while (!_stop.Wait(interval))
            {
                tick();
            }
        });
    }

    /// <summary>
    /// Sets a thread ticking and returns at once. Does nothing if that has been done already, or if the ticker was stopped,
    /// be it before it was ever started: stopped once is stopped for good.
    /// </summary>
    public void Start()
    {
        // The look, the note and the start are one step: who finds _isStarted true may rely on a thread that can be joined.
        lock (_gate)
        {
            if (_isStarted || _stop.IsSet)
            {
                return;
            }

            _isStarted = true;
            _thread.Start();
        }
    }

    /// <summary>
    /// Asks the thread to stop and returns when it has ended. Returns at once if there is no thread, or if the tick itself calls:
    /// that tick is the last one then.
    /// </summary>
    public void Stop()
    {
        // First ask, then look. A Start that comes after this line starts nothing. One that is under way holds the lock, so
        // the look below waits for it and finds its thread.
        _stop.Set();

        // Every caller waits, not only the first one: each of them was promised that the thread has ended. But a thread that
        // waits for its own end waits for ever.
        if (IsStarted() && Thread.CurrentThread != _thread)
        {
            _thread.Join(); // outside the lock: the tick may be calling Stop, and that needs the lock, too
        }
    }

    private bool IsStarted()
    {
        lock (_gate)
        {
            return _isStarted;
        }
    }
}
