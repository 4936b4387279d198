using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Interleaver.Tests.Calls;

/// <summary>Types of .NET that have models, and in which states their objects are called.</summary>
internal static class CalledTypes
{
    private const string Ended = "new Thread(() => { })";
    private const string Failed = "Task.FromException(new System.FormatException())";
    private const string Cancelled = "Task.FromCanceled(new CancellationToken(true))";
    private const string FailedText = "Task.FromException<string>(new System.FormatException())";
    private const string CancelledText = "Task.FromCanceled<string>(new CancellationToken(true))";
    private const string Bag = "System.Collections.Concurrent.";
    private const string Pipe = "System.Threading.Channels.Channel.";

    /// <summary>All of them. A type that has static members only has no objects.</summary>
    public static IReadOnlyDictionary<Type, Receiver[]> All { get; } = new Dictionary<Type, Receiver[]>
    {
        [typeof(Lock)] = ["new Lock()", "With(new Lock(), it => it.Enter())"],
        [typeof(SpinLock)] = ["new SpinLock(true)", new("new SpinLock(false)", "Exit")],
        [typeof(SpinWait)] = ["new SpinWait()"],
        [typeof(Monitor)] = [],
        [typeof(Interlocked)] = [],
        [typeof(Volatile)] = [],
        [typeof(WaitHandle)] = [],
        [typeof(LazyInitializer)] = [],
        [typeof(Parallel)] = [],
        [typeof(ThreadPool)] = [],
        [typeof(TaskExtensions)] = [],
        [typeof(TaskAsyncEnumerableExtensions)] = [],
        [typeof(TaskToAsyncResult)] = [],
        [typeof(Channel)] = [],
        [typeof(Mutex)] = ["new Mutex()", "new Mutex(true)", "Disposed(new Mutex())"],
        [typeof(Semaphore)] = ["new Semaphore(1, 2)", new("new Semaphore(0, 2)", "WaitOne"), "Disposed(new Semaphore(1, 2))"],
        [typeof(SemaphoreSlim)] = ["new SemaphoreSlim(1, 2)", "new SemaphoreSlim(2)", new("new SemaphoreSlim(0)", "Wait"), "Disposed(new SemaphoreSlim(1))"],
        [typeof(AutoResetEvent)] = ["new AutoResetEvent(true)", new("new AutoResetEvent(false)", "WaitOne"), "Disposed(new AutoResetEvent(true))"],
        [typeof(ManualResetEvent)] = ["new ManualResetEvent(true)", new("new ManualResetEvent(false)", "WaitOne"), "Disposed(new ManualResetEvent(true))"],
        [typeof(EventWaitHandle)] = ["new EventWaitHandle(true, EventResetMode.AutoReset)"],
        [typeof(ManualResetEventSlim)] = ["new ManualResetEventSlim(true)", new("new ManualResetEventSlim(false)", "Wait$"), "Disposed(new ManualResetEventSlim(true))"],
        [typeof(CountdownEvent)] = ["new CountdownEvent(0)", new("new CountdownEvent(2)", "Wait"), "Disposed(new CountdownEvent(0))"],
        [typeof(Barrier)] = ["new Barrier(1)", new("new Barrier(2)", "SignalAndWait"), "Disposed(new Barrier(1))"],
        [typeof(ReaderWriterLockSlim)] =
        [
            "new ReaderWriterLockSlim()", "With(new ReaderWriterLockSlim(), it => it.EnterReadLock())", "With(new ReaderWriterLockSlim(), it => it.EnterWriteLock())",
            "With(new ReaderWriterLockSlim(), it => it.EnterUpgradeableReadLock())", "Disposed(new ReaderWriterLockSlim())",
            "With(new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion), it => it.EnterWriteLock())",
        ],
        [typeof(ReaderWriterLock)] =
        [
            "new ReaderWriterLock()", new("With(new ReaderWriterLock(), it => it.AcquireReaderLock(1))", "AcquireWriterLock"), "With(new ReaderWriterLock(), it => it.AcquireWriterLock(1))",
        ],
        [typeof(Thread)] = ["new Thread(() => { })", $"With({Ended}, it => {{ it.Start(); it.Join(); }})"],
        [typeof(ThreadLocal<string>)] = ["new ThreadLocal<string>(() => \"v\", true)", "new ThreadLocal<string>()", "Disposed(new ThreadLocal<string>())"],
        [typeof(AsyncLocal<string>)] = ["new AsyncLocal<string>()", "With(new AsyncLocal<string>(), it => it.Value = \"v\")"],
        [typeof(ExecutionContext)] = ["ExecutionContext.Capture()!"],
        [typeof(Timer)] = ["new Timer(_ => { })", "Disposed(new Timer(_ => { }))"],
        [typeof(System.Timers.Timer)] =
        [
            "new System.Timers.Timer(5000)", "With(new System.Timers.Timer(5000), it => it.Start())", "With(new System.Timers.Timer(5000), it => it.BeginInit())",
            "Disposed(new System.Timers.Timer(5000))",
        ],
        [typeof(PeriodicTimer)] = ["new PeriodicTimer(Milliseconds(1))", "Disposed(new PeriodicTimer(Milliseconds(1)))"],
        [typeof(CancellationTokenSource)] = ["new CancellationTokenSource()", "With(new CancellationTokenSource(), it => it.Cancel())", "Disposed(new CancellationTokenSource())"],
        [typeof(CancellationToken)] = ["default(CancellationToken)", "new CancellationToken(true)", "new CancellationTokenSource().Token", "Disposed(new CancellationTokenSource(), it => it.Token)"],
        [typeof(CancellationTokenRegistration)] =
        [
            "default(CancellationTokenRegistration)", "new CancellationTokenSource().Token.Register(() => { })", "new CancellationToken(true).Register(() => { })",
        ],
        [typeof(RegisteredWaitHandle)] = ["ThreadPool.RegisterWaitForSingleObject(new ManualResetEvent(false), (_, _) => { }, null, -1, true)"],
        [typeof(SynchronizationContext)] = ["new SynchronizationContext()"],
        [typeof(Progress<string>)] = ["new System.Progress<string>()", "new System.Progress<string>(_ => { })"],
        [typeof(Lazy<string>)] =
        [
            "new System.Lazy<string>(() => \"v\")", "new System.Lazy<string>(\"v\")", "new System.Lazy<string>(() => throw new System.FormatException())",
            "new System.Lazy<string>(() => throw new System.FormatException(), LazyThreadSafetyMode.PublicationOnly)", "new System.Lazy<string>()",
        ],
        [typeof(Lazy<string, string>)] = ["new System.Lazy<string, string>(() => \"v\", \"m\")"],
        [typeof(ParallelOptions)] = ["new ParallelOptions()"],
        [typeof(Task)] = ["Task.CompletedTask", Failed, Cancelled, new("new Task(() => { })", "^Wait|Start|Await|ContinueWith")],
        [typeof(Task<string>)] = ["Task.FromResult(\"v\")", FailedText, CancelledText, new("new Task<string>(() => \"v\")", "^Wait|Start|Await|Result|ContinueWith")],
        [typeof(TaskFactory)] = ["new TaskFactory()", new("new TaskFactory(new CancellationToken(true))") { IsForRightCalls = true }],
        [typeof(TaskFactory<string>)] = ["new TaskFactory<string>()", new("new TaskFactory<string>(new CancellationToken(true))") { IsForRightCalls = true }],
        [typeof(TaskCompletionSource)] = ["new TaskCompletionSource()", "With(new TaskCompletionSource(), it => it.SetResult())"],
        [typeof(TaskCompletionSource<string>)] = ["new TaskCompletionSource<string>()", "With(new TaskCompletionSource<string>(), it => it.SetCanceled())"],
        [typeof(TaskScheduler)] = ["TaskScheduler.Default"],
        [typeof(ValueTask)] = ["default(ValueTask)", $"new ValueTask({Failed})", $"new ValueTask({Cancelled})"],
        [typeof(ValueTask<string>)] = ["new ValueTask<string>(\"v\")", $"new ValueTask<string>({FailedText})", $"new ValueTask<string>({CancelledText})"],
        [typeof(TaskAwaiter)] = ["Task.CompletedTask.GetAwaiter()", $"{Failed}.GetAwaiter()"],
        [typeof(TaskAwaiter<string>)] = ["Task.FromResult(\"v\").GetAwaiter()", $"{FailedText}.GetAwaiter()"],
        [typeof(ValueTaskAwaiter)] = ["default(ValueTask).GetAwaiter()", $"new ValueTask({Cancelled}).GetAwaiter()"],
        [typeof(ValueTaskAwaiter<string>)] = ["new ValueTask<string>(\"v\").GetAwaiter()"],
        [typeof(ConcurrentQueue<string>)] = [$"new {Bag}ConcurrentQueue<string>()", $"new {Bag}ConcurrentQueue<string>([\"x\", \"y\"])"],
        [typeof(ConcurrentStack<string>)] = [$"new {Bag}ConcurrentStack<string>()", $"new {Bag}ConcurrentStack<string>([\"x\", \"y\"])"],
        [typeof(ConcurrentBag<string>)] = [$"new {Bag}ConcurrentBag<string>()", $"new {Bag}ConcurrentBag<string>([\"x\"])"],
        [typeof(ConcurrentDictionary<string, string>)] =
            [$"new {Bag}ConcurrentDictionary<string, string>()", $"With(new {Bag}ConcurrentDictionary<string, string>(), it => it[\"a\"] = \"x\")"],
        [typeof(BlockingCollection<string>)] =
        [
            new($"new {Bag}BlockingCollection<string>(1)", "Take|GetConsumingEnumerable"), $"With(new {Bag}BlockingCollection<string>(2), it => it.Add(\"x\"))", $"With(new {Bag}BlockingCollection<string>(), it => it.CompleteAdding())", $"Disposed(new {Bag}BlockingCollection<string>())",
        ],
        [typeof(Channel<string>)] = [$"{Pipe}CreateUnbounded<string>()"],
        [typeof(ChannelWriter<string>)] =
            [$"{Pipe}CreateBounded<string>(2).Writer", $"{Pipe}CreateUnbounded<string>().Writer", $"With({Pipe}CreateUnbounded<string>().Writer, it => it.Complete())"],
        [typeof(ChannelReader<string>)] =
        [
            new($"{Pipe}CreateBounded<string>(1).Reader", "Async"), $"With({Pipe}CreateBounded<string>(2), it => it.Writer.TryWrite(\"x\")).Reader", $"With({Pipe}CreateUnbounded<string>(), it => it.Writer.Complete()).Reader",
            $"With({Pipe}CreateUnbounded<string>(), it => it.Writer.Complete(new System.FormatException())).Reader",
        ],
    };
}
