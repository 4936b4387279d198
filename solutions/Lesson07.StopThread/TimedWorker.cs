namespace Lesson07;

/// <summary>
/// Runs work that somebody else has written. It is asked to stop by a token, and may or may not listen: so whoever asks sets a
/// deadline, and is told the truth.
/// </summary>
public class TimedWorker
{
    // Never disposed: the work may hold the token for longer than any call of TryStop lasts. Without a timer or a wait handle
    // there is nothing in it that the garbage collector could not do.
    private readonly CancellationTokenSource _source = new();
    private readonly Thread _thread;

    /// <summary>Takes the work. Nothing runs yet.</summary>
    /// <param name="work">
    /// What to run. It ends by returning, or by an <see cref="OperationCanceledException"/> once its token is cancelled: that
    /// is an orderly end, too. It throws nothing else.
    /// </param>
    public TimedWorker(Action<CancellationToken> work)
    {
        var token = _source.Token;
        _thread = new Thread(() =>
        {
            try
            {
                work(token);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                // Asked, and ended.
            }
        })
        {
            // If TryStop has to say false, the program can still end. Which is all that can be done about such work from
            // inside the process: nobody can end a thread from outside.
            IsBackground = true,
        };
    }

    /// <summary>
    /// Sets the work going on a background thread, so that work that never ends does not keep the program alive, and returns at
    /// once. Called once, before <see cref="TryStop"/>.
    /// </summary>
    public void Start() => _thread.Start();

    /// <summary>Asks the work to stop and waits for that, but no longer than the deadline. May be called again, by any thread.</summary>
    /// <param name="deadline">How long to wait at most. Zero: ask, look, and do not wait at all.</param>
    /// <returns>True as soon as the work has ended; false if the time is up and it still runs.</returns>
    public bool TryStop(TimeSpan deadline)
    {
        _source.Cancel(); // any number of times; only the first one does something

        // The answer is about the thread, and comes from the thread. "I have asked" would be an answer about us.
        return _thread.Join(deadline);
    }
}
