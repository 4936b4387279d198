namespace Lesson02;

/// <summary>
/// A thread as an object with work and data of its own: derive from it, override <see cref="Run"/>, call
/// <see cref="Start"/>. Any thread may call any of its public members; <see cref="Error"/> is read after <see cref="Join()"/>.
/// </summary>
/// <remarks>
/// Thread is sealed, so this class has a thread instead of being one. What is fixed (start once, run, remember the error,
/// say goodbye) stands here; what differs (the work, the goodbye) is left to overrides. That is the template method pattern.
/// </remarks>
public abstract class WorkerThread
{
    // Never replaced, so nobody has to guard the reference. Whether it runs, only the thread itself knows: a flag of our
    // own beside it would be a second truth to keep in step.
    private readonly Thread _thread;
    private bool _hasStarted; // goes from false to true once, and only by Interlocked.Exchange

    /// <summary>Makes a worker. Nothing runs before <see cref="Start"/>: the class that derives is not complete yet.</summary>
    /// <param name="name">The worker's name, and its thread's.</param>
    protected WorkerThread(string name)
    {
        Name = name;

        // Made, not started. A base constructor runs before the derived one: a thread that were started here would call
        // an override whose fields are still empty.
        _thread = new Thread(RunToTheEnd) { Name = name };
    }

    /// <summary>The name that the worker was made with. While <see cref="Run"/> runs, its thread has that name, too.</summary>
    public string Name { get; }

    /// <summary>True from the return of <see cref="Start"/> until everything that runs on the worker's thread has ended.</summary>
    public bool IsAlive => _thread.IsAlive;

    /// <summary>Whether somebody has called <see cref="Start"/>; stays true for ever.</summary>
    public bool HasStarted => Volatile.Read(ref _hasStarted);

    /// <summary>
    /// The very exception that <see cref="Run"/> threw; null as long as it has thrown none. It is there when
    /// <see cref="OnEnded"/> begins.
    /// </summary>
    /// <remarks>The worker's thread writes it, and Join puts every reader after that: nothing else is needed.</remarks>
    public Exception? Error { get; private set; }

    /// <summary>Lets a thread of the worker's own execute <see cref="Run"/>, and returns without waiting for it.</summary>
    /// <exception cref="InvalidOperationException">Task 3: the worker was started before, on whichever thread.</exception>
    public void Start()
    {
        // Sets the flag and tells what was there before, in one step: of all the callers there ever are, one sees false.
        // "if (_hasStarted) … _hasStarted = true" would be two steps, with room for another caller between them.
        if (Interlocked.Exchange(ref _hasStarted, true))
        {
            throw new InvalidOperationException($"The worker '{Name}' has been started before; make a new one for each run.");
        }

        _thread.Start();
    }

    /// <summary>Waits until everything that runs on the worker's thread has ended.</summary>
    /// <exception cref="ThreadStateException">Task 3: nobody has called <see cref="Start"/> yet.</exception>
    /// <exception cref="InvalidOperationException">Task 3: called on the worker's own thread, which would wait for itself.</exception>
    public void Join()
    {
        RefuseAWaitWithoutAnEnd();
        _thread.Join();
    }

    /// <summary>The same, for no longer than <paramref name="timeout"/>.</summary>
    /// <param name="timeout">Zero or more. Zero: ask, and do not wait.</param>
    /// <returns>True as soon as the worker has ended; false when the time is over first.</returns>
    /// <exception cref="ThreadStateException">Task 3: nobody has called <see cref="Start"/> yet.</exception>
    /// <exception cref="InvalidOperationException">Task 3: called on the worker's own thread, which would wait for itself.</exception>
    public bool Join(TimeSpan timeout)
    {
        RefuseAWaitWithoutAnEnd();
        return _thread.Join(timeout);
    }

    /// <summary>The work. Runs once, on the worker's thread.</summary>
    protected abstract void Run();

    /// <summary>Task 4: runs once, on the worker's thread, when <see cref="Run"/> has returned or thrown. Does not throw.</summary>
    protected virtual void OnEnded()
    {
        // Empty on purpose: who derives may override it and need not.
    }

    // What the thread executes. The order matters: the error is there before the hook looks for it.
    private void RunToTheEnd()
    {
        try
        {
            Run();
        }
        catch (Exception exception)
        {
            // Any exception: one that left this method would end the process.
            Error = exception;
        }

        OnEnded();
    }

    private void RefuseAWaitWithoutAnEnd()
    {
        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException($"The worker '{Name}' cannot wait for its own end.");
        }

        // _thread.Join would throw the same exception; this one says which worker it was.
        if (!HasStarted)
        {
            throw new ThreadStateException($"The worker '{Name}' has not been started yet.");
        }
    }
}
