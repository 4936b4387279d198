using Interleaver.Checking;
using Lesson02;

namespace Lessons.Lesson02;

/// <summary>A worker that remembers what became of it.</summary>
/// <remarks>
/// It has a worker of the lesson instead of being one: a class of the checks that derived from a learner's could not be
/// loaded where tests are looked for, for no lesson is there. Atomic operations only: a worker that nobody waited for
/// must be called that, and no race of the check's own.
/// </remarks>
internal sealed class Probe
{
    private readonly Thread _maker = Thread.CurrentThread;
    private readonly Action _work;
    private ActionWorker? _worker;
    private Thread? _thread;
    private string? _nameOfThread;
    private Exception? _errorInHook;
    private bool _wasAliveInHook;
    private int _begun;
    private int _ended;
    private int _hooks;

    /// <summary>Makes a worker.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="work">What it does; nothing by default.</param>
    /// <param name="hasHook">Whether it does something in OnEnded. Without, nothing is lost by a wrong hook.</param>
    public Probe(string name, Action? work = null, bool hasHook = false)
    {
        _work = work ?? (() => { });
        Worker = new ActionWorker(name, Run, hasHook ? OnEnded : null);
    }

    /// <summary>How often Run has begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>How often Run has ended, with or without an exception.</summary>
    public int Ended => Volatile.Read(ref _ended);

    /// <summary>How often OnEnded has ended.</summary>
    public int Hooks => Volatile.Read(ref _hooks);

    /// <summary>The name that the thread had while it executed Run.</summary>
    public string? NameOfThread => Volatile.Read(ref _nameOfThread);

    /// <summary>What Error was when OnEnded began.</summary>
    public Exception? ErrorInHook => Volatile.Read(ref _errorInHook);

    /// <summary>What IsAlive was when OnEnded began.</summary>
    public bool WasAliveInHook => Volatile.Read(ref _wasAliveInHook);

    /// <summary>The learner's.</summary>
    public string Name => Worker!.Name;

    /// <summary>The learner's.</summary>
    public bool IsAlive => Worker!.IsAlive;

    /// <summary>The learner's.</summary>
    public bool HasStarted => Worker!.HasStarted;

    /// <summary>The learner's.</summary>
    public Exception? Error => Worker!.Error;

    // Volatile, for a worker that begins too early looks for it while it is being made.
    private ActionWorker? Worker
    {
        get => Volatile.Read(ref _worker);
        set => Volatile.Write(ref _worker, value);
    }

    /// <summary>The learner's.</summary>
    public void Start() => Worker!.Start();

    /// <summary>The learner's.</summary>
    public void Join() => Worker!.Join();

    /// <summary>The learner's.</summary>
    public bool Join(TimeSpan timeout) => Worker!.Join(timeout);

    private void Run()
    {
        Scenario.Require(
            Worker is not null,
            VerdictKind.WrongResult,
            "Run had begun, and nobody had called Start: the constructor of the class that derives had not even ended.");
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

    private void OnEnded()
    {
        Scenario.Require(
            Ended > 0,
            VerdictKind.WrongResult,
            "OnEnded had begun before Run had ended.");
        Scenario.Require(
            Thread.CurrentThread == Volatile.Read(ref _thread),
            VerdictKind.RanOnCallersThread,
            "OnEnded was executed by another thread than Run.");

        Volatile.Write(ref _wasAliveInHook, IsAlive);
        Volatile.Write(ref _errorInHook, Error);
        Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMilliseconds(100)));
        Interlocked.Increment(ref _hooks);
    }
}
