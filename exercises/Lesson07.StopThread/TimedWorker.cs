namespace Lesson07;

/// <summary>
/// Runs work that somebody else has written. It is asked to stop by a token, and may or may not listen: so whoever asks sets a
/// deadline, and is told the truth.
/// </summary>
public class TimedWorker
{
    private readonly Action<CancellationToken> _work;

    // Decide here who owns the token.

    /// <summary>Takes the work. Nothing runs yet.</summary>
    /// <param name="work">
    /// What to run. It ends by returning, or by an <see cref="OperationCanceledException"/> once its token is cancelled: that
    /// is an orderly end, too. It throws nothing else.
    /// </param>
    public TimedWorker(Action<CancellationToken> work) => _work = work;

    /// <summary>
    /// Sets the work going on a background thread, so that work that never ends does not keep the program alive, and returns at
    /// once. Called once, before <see cref="TryStop"/>.
    /// </summary>
    public void Start()
    {
        // Hand the work a token that TryStop can cancel. Look at: CancellationTokenSource, Thread.IsBackground.
        throw new NotImplementedException("TODO 7.5 Start: run the work on a background thread and give it a token");
    }

    /// <summary>Asks the work to stop and waits for that, but no longer than the deadline. May be called again, by any thread.</summary>
    /// <param name="deadline">How long to wait at most. Zero: ask, look, and do not wait at all.</param>
    /// <returns>True as soon as the work has ended; false if the time is up and it still runs.</returns>
    public bool TryStop(TimeSpan deadline)
    {
        // Look at: CancellationTokenSource.Cancel, Thread.Join with a time limit, and what that returns.
        throw new NotImplementedException("TODO 7.5 TryStop: ask, wait up to the deadline, and tell whether the work has ended");
    }
}
