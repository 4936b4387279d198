namespace Lesson02;

/// <summary>
/// A thread as an object with work and data of its own: derive from it, override <see cref="Run"/>, call
/// <see cref="Start"/>. Any thread may call any of its public members; <see cref="Error"/> is read after <see cref="Join()"/>.
/// </summary>
public abstract class WorkerThread
{
    // Thread is sealed: a worker has a thread, it is none. Keep yours in a private field, and what else you need.

    /// <summary>Makes a worker. Nothing runs before <see cref="Start"/>: the class that derives is not complete yet.</summary>
    /// <param name="name">The worker's name, and its thread's.</param>
    protected WorkerThread(string name)
    {
        Name = name;
    }

    /// <summary>The name that the worker was made with. While <see cref="Run"/> runs, its thread has that name, too.</summary>
    public string Name { get; }

    /// <summary>True from the return of <see cref="Start"/> until everything that runs on the worker's thread has ended.</summary>
    public bool IsAlive
    {
        get
        {
            // Somebody knows this already. Look at: Thread.IsAlive.
            throw new NotImplementedException("TODO 2.1 IsAlive: say whether the worker is at work");
        }
    }

    /// <summary>Whether somebody has called <see cref="Start"/>; stays true for ever.</summary>
    public bool HasStarted
    {
        get
        {
            // Any thread may ask, and two may call Start at the same time. Look at: Interlocked.Exchange, Volatile.Read.
            // Then go back to Start and to both Joins: each has an error of task 3 to throw.
            throw new NotImplementedException("TODO 2.3 HasStarted: say whether the worker was started, and refuse misuse in Start and Join");
        }
    }

    /// <summary>
    /// The very exception that <see cref="Run"/> threw; null as long as it has thrown none. It is there when
    /// <see cref="OnEnded"/> begins.
    /// </summary>
    public Exception? Error
    {
        get
        {
            // Then go back to what the thread executes: Run, and after it, however it ended, OnEnded. Look at: try/catch.
            throw new NotImplementedException("TODO 2.4 Error: keep the exception of Run, and call OnEnded after Run");
        }
    }

    /// <summary>Lets a thread of the worker's own execute <see cref="Run"/>, and returns without waiting for it.</summary>
    /// <exception cref="InvalidOperationException">Task 3: the worker was started before, on whichever thread.</exception>
    public void Start()
    {
        // The new thread runs a method of this object, and that one calls Run. Look at: Thread.Start, Thread.Name.
        throw new NotImplementedException("TODO 2.1 Start: let a thread with the worker's name execute Run");
    }

    /// <summary>Waits until everything that runs on the worker's thread has ended.</summary>
    /// <exception cref="ThreadStateException">Task 3: nobody has called <see cref="Start"/> yet.</exception>
    /// <exception cref="InvalidOperationException">Task 3: called on the worker's own thread, which would wait for itself.</exception>
    public void Join()
    {
        // Look at: Thread.Join. For task 3: Thread.CurrentThread.
        throw new NotImplementedException("TODO 2.1 Join(): wait until the worker has ended");
    }

    /// <summary>The same, for no longer than <paramref name="timeout"/>.</summary>
    /// <param name="timeout">Zero or more. Zero: ask, and do not wait.</param>
    /// <returns>True as soon as the worker has ended; false when the time is over first.</returns>
    /// <exception cref="ThreadStateException">Task 3: nobody has called <see cref="Start"/> yet.</exception>
    /// <exception cref="InvalidOperationException">Task 3: called on the worker's own thread, which would wait for itself.</exception>
    public bool Join(TimeSpan timeout)
    {
        // Look at: Thread.Join(TimeSpan), and what it returns.
        throw new NotImplementedException("TODO 2.1 Join(TimeSpan): wait for a while and say whether the worker has ended");
    }

    /// <summary>The work. Runs once, on the worker's thread.</summary>
    protected abstract void Run();

    /// <summary>Task 4: runs once, on the worker's thread, when <see cref="Run"/> has returned or thrown. Does not throw.</summary>
    protected virtual void OnEnded()
    {
        // Empty on purpose: who derives may override it and need not.
    }
}
