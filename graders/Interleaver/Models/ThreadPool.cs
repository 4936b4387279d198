using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.ThreadPool"/>: each work item has a thread of its own, as in a pool that always
/// has one to spare. An exception that leaves a work item ends the process.
/// </summary>
public static partial class ThreadPool
{
    private const int Most = 32767;
    private const int MostForIo = 1000;

    /// <summary>As many as there are processors: a number that never changes, so that no program can depend on it.</summary>
    public static int ThreadCount => Environment.ProcessorCount;

    /// <inheritdoc cref="System.Threading.ThreadPool.QueueUserWorkItem(WaitCallback)"/>
    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    /// <inheritdoc cref="System.Threading.ThreadPool.QueueUserWorkItem(WaitCallback, object)"/>
    public static bool QueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        return Queue(() => callBack(state), ExecutionContext.Capture());
    }

    /// <inheritdoc cref="System.Threading.ThreadPool.QueueUserWorkItem{TState}(Action{TState}, TState, bool)"/>
    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        return Queue(() => callBack(state), ExecutionContext.Capture());
    }

    /// <inheritdoc cref="System.Threading.ThreadPool.UnsafeQueueUserWorkItem(WaitCallback, object)"/>
    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        return Queue(() => callBack(state), null);
    }

    /// <inheritdoc cref="System.Threading.ThreadPool.UnsafeQueueUserWorkItem{TState}(Action{TState}, TState, bool)"/>
    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        return Queue(() => callBack(state), null);
    }

    /// <inheritdoc cref="System.Threading.ThreadPool.UnsafeQueueUserWorkItem(IThreadPoolWorkItem, bool)"/>
    public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        return Queue(callBack.Execute, null);
    }

    /// <inheritdoc cref="System.Threading.ThreadPool.GetMinThreads(out int, out int)"/>
    public static void GetMinThreads(out int workerThreads, out int completionPortThreads) =>
        (workerThreads, completionPortThreads) = (Environment.ProcessorCount, 1);

    /// <inheritdoc cref="System.Threading.ThreadPool.GetMaxThreads(out int, out int)"/>
    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads) =>
        (workerThreads, completionPortThreads) = (Most, MostForIo);

    /// <summary>Changes nothing: there is always a thread to spare. True when the numbers are possible.</summary>
    public static bool SetMinThreads(int workerThreads, int completionPortThreads) =>
        workerThreads is >= 0 and <= Most && completionPortThreads is >= 0 and <= MostForIo;

    /// <summary>Gives the item a thread, in a context; null for that of a new thread.</summary>
    internal static ControlledThread Launch(Action item, ExecutionContext? context)
    {
        var thread = Thread.StartPoolThread(() => ExecutionContext.RunIn(context, item), "");
        thread.Name = $"pool thread {thread.Id}";
        thread.EndsQuietly = true;
        return thread;
    }

    private static bool Queue(Action item, ExecutionContext? context)
    {
        Launch(item, context);
        return true;
    }
}
