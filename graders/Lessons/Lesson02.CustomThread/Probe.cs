using Interleaver.Checking;
using Lesson02;

namespace Lessons.Lesson02;

/// <summary>A worker of the check's own, that remembers what became of it.</summary>
/// <remarks>Atomic operations only: a worker that nobody waited for must be called that, and no race of the check's own.</remarks>
internal class Probe : WorkerThread
{
    private readonly Thread _maker = Thread.CurrentThread;
    private readonly Action _work;
    private bool _isComplete;
    private Thread? _thread;
    private string? _nameOfThread;
    private int _begun;
    private int _ended;

    /// <summary>Makes a worker.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="work">What it does; nothing by default.</param>
    public Probe(string name, Action? work = null) : base(name)
    {
        _work = work ?? (() => { });
        IsComplete = true;
    }

    /// <summary>How often Run has begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>How often Run has ended, with or without an exception.</summary>
    public int Ended => Volatile.Read(ref _ended);

    /// <summary>The name that the thread had while it executed Run.</summary>
    public string? NameOfThread => Volatile.Read(ref _nameOfThread);

    /// <summary>Whether the current thread is the one that executed Run.</summary>
    protected bool IsOnItsThread => Thread.CurrentThread == Volatile.Read(ref _thread);

    // Whether the constructor of this class has come to its end, and not only that of the base.
    private bool IsComplete
    {
        get => Volatile.Read(ref _isComplete);
        set => Volatile.Write(ref _isComplete, value);
    }

    /// <inheritdoc/>
    protected override void Run()
    {
        Scenario.Require(
            IsComplete,
            VerdictKind.WrongResult,
            "Run had begun before the constructor of the class that overrides it had ended.");
        Scenario.Require(
            Thread.CurrentThread != _maker,
            VerdictKind.RanOnCallersThread,
            "Run was executed by the very thread that made the worker.");

        Interlocked.Increment(ref _begun);
        Volatile.Write(ref _thread, Thread.CurrentThread);
        Volatile.Write(ref _nameOfThread, Thread.CurrentThread.Name);
        try
        {
            _work();
        }
        finally
        {
            Interlocked.Increment(ref _ended);
        }
    }
}
