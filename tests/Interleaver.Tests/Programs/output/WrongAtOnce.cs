// What a call refuses before it does anything: arguments that are missing, what was disposed of, what was used up.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        Try(() => TaskExtensions.Unwrap((Task<Task>)null!));
        Try(() => TaskExtensions.Unwrap((Task<Task<int>>)null!));
        Try(() => Task.Run((Func<Task<int>>)null!));
        Try(() => Parallel.For(0, 1, (ParallelOptions)null!, _ => { }));
        Try(() => Parallel.ForEachAsync((IEnumerable<int>)null!, new ParallelOptions(), (_, _) => default));
        Try(() => Parallel.ForEachAsync([1], (ParallelOptions)null!, (_, _) => default));
        Try(() => ExecutionContext.Restore(null!));
        Try(() => ((IDictionary)new ConcurrentDictionary<string, int>())[null!] = 1);
        Try(() => ((IDictionary)new ConcurrentDictionary<string, int>()).Add(null!, 1));
        Try(() => ((IDictionary)new ConcurrentDictionary<string, int>()).Contains(null!));
        Try(() => ((IDictionary)new ConcurrentDictionary<string, int>()).Remove(null!));
        Try(() => _ = ((IDictionary)new ConcurrentDictionary<string, int>())[null!]);
        Try(() => new ConcurrentStack<int>().PushRange(null!, 0, 0));
        Try(() => new ConcurrentStack<int>().TryPopRange(null!, 0, 0));
        TryDisposed();
        TryUsedUp();
        TryTwice();
        TryAnyOfSeveral();
        TryCancelled();
    }

    private static void TryDisposed()
    {
        var signal = new ManualResetEvent(false);
        signal.Dispose();
        Try(() => signal.WaitOne());
        Try(() => signal.WaitOne(5));
        var source = new CancellationTokenSource();
        source.Dispose();
        Console.WriteLine(source.CancelAsync().Exception?.InnerException?.GetType().Name);
        Try(() => source.CancelAfter(5));
    }

    private static void TryUsedUp()
    {
        var gate = new ReaderWriterLock();
        gate.AcquireReaderLock(-1);
        var cookie = gate.UpgradeToWriterLock(-1);
        gate.DowngradeFromWriterLock(ref cookie);
        Try(() => gate.DowngradeFromWriterLock(ref cookie));
        var another = gate.UpgradeToWriterLock(-1);
        Try(() => gate.DowngradeFromWriterLock(ref cookie));
        gate.DowngradeFromWriterLock(ref another);
        var released = gate.ReleaseLock();
        gate.RestoreLock(ref released);
        Try(() => gate.RestoreLock(ref released));
        Console.WriteLine($"{gate.IsReaderLockHeld} {gate.IsWriterLockHeld}");
    }

    private static void TryTwice()
    {
        foreach (var policy in new[] { LockRecursionPolicy.NoRecursion, LockRecursionPolicy.SupportsRecursion })
        {
            var gate = new ReaderWriterLockSlim(policy);
            gate.EnterUpgradeableReadLock();
            Try(gate.EnterUpgradeableReadLock);
            gate.EnterWriteLock();
            Try(gate.EnterWriteLock);
            Try(gate.EnterReadLock);
            var another = new ReaderWriterLockSlim(policy);
            another.EnterReadLock();
            Try(another.EnterReadLock);
            Try(another.EnterWriteLock);
            Try(another.EnterUpgradeableReadLock);
            Console.WriteLine($"{gate.RecursiveUpgradeCount} {gate.RecursiveWriteCount} {gate.RecursiveReadCount} {another.RecursiveReadCount}");
        }
    }

    private static void TryAnyOfSeveral()
    {
        var (open, full, completed) = (new BlockingCollection<int>(), new BlockingCollection<int>(1) { 1 }, new BlockingCollection<int>());
        completed.CompleteAdding();
        var cancelled = new CancellationToken(true);
        Try(() => BlockingCollection<int>.AddToAny([open, completed], 1));
        Try(() => BlockingCollection<int>.TryAddToAny([full], 1, -1, cancelled));
        Try(() => BlockingCollection<int>.TryTakeFromAny([full], out _, -1, cancelled));
        Try(() => BlockingCollection<int>.TryTakeFromAny([completed], out _, 5));
    }

    private static void TryCancelled()
    {
        var source = new CancellationTokenSource();
        source.Token.Register(() => throw new InvalidOperationException());
        source.Token.Register(() => throw new FormatException());
        var telling = source.CancelAsync();
        Try(telling.Wait);
        Console.WriteLine(telling.Exception!.Flatten().InnerExceptions.Count);
        var given = Task.FromCanceled(new CancellationToken(true));
        var failed = Task.FromException(new FormatException());
        Try(() => Task.WaitAll([given], source.Token));
        Try(() => Task.WaitAll([given, failed], source.Token));
        Console.WriteLine(Task.Factory.StartNew<Task>(() => throw new OperationCanceledException()).Unwrap().ContinueWith(task => task.Status).Result);
        Console.WriteLine(Task.Run<int>(async () => throw new OperationCanceledException()).ContinueWith(task => task.Status).Result);
    }

    private static void Try(Action attempt)
    {
        try
        {
            attempt();
            Console.WriteLine("nothing");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {(exception as ArgumentException)?.ParamName}");
        }
    }
}
