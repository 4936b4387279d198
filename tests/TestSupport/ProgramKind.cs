using System.Text.RegularExpressions;

namespace TestSupport;

/// <summary>A kind of threading that a program may use, told by the words that it uses it with. A program may be of several.</summary>
public sealed class ProgramKind
{
    private readonly Regex words;

    private ProgramKind(string name, string words)
    {
        Name = name;
        this.words = new Regex(words);
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProgramKind> All { get; } =
    [
        new("locks", @"\block \(|\bMonitor\.(Try)?Enter\b|\bLock\b"),
        new("wait and pulse", @"\bMonitor\.(Wait|Pulse)"),
        new("mutexes", @"\bMutex\b"),
        new("semaphores", @"\bSemaphore"),
        new("events", @"ResetEvent|\bEventWaitHandle\b"),
        new("barriers and countdowns", @"\bBarrier\b|\bCountdownEvent\b"),
        new("reader-writer locks", @"\bReaderWriterLock"),
        new("spinning", @"\bSpin(Lock|Wait)\b|// May spin"),
        new("volatile and interlocked", @"\bInterlocked\.|\bVolatile\.|\bvolatile\b"),
        new("tasks", @"\bTask\.(Run|Factory)\b|\bnew Task\b|\bTaskFactory\b|\.ContinueWith\b|\bTaskCompletionSource\b"),
        new("async methods", @"\bawait\b"),
        new("channels", @"\bChannel\b"),
        new("concurrent collections", @"\bConcurrent(Queue|Stack|Bag|Dictionary)\b|\bBlockingCollection\b"),
        new("time and timers", @"\bThread\.Sleep\b|\bDelay\b|Timer\b|\bStopwatch\b|\bTimeProvider\b"),
        new("cancellation", @"\bCancellationToken"),
        new("lazy values", @"\bLazy"),
        new("one for each thread", @"\b(ThreadLocal|AsyncLocal|ThreadStatic)\b|DataSlot\b"),
        new("parallel loops", @"\bParallel\."),
        new("the thread pool", @"\bThreadPool\b"),
        new("the console", @"\bConsole\."),
        new("interrupts", @"\.Interrupt\(\)"),
    ];

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Whether a program is of this kind.</summary>
    public bool IsIn(string program) => words.IsMatch(program);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
