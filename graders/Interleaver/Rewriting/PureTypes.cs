namespace Interleaver.Rewriting;

/// <summary>Types of threading namespaces that need no model, because they neither block nor share anything.</summary>
internal static class PureTypes
{
    private static readonly HashSet<string> Names =
    [
        "System.Collections.Concurrent.IProducerConsumerCollection`1",
        "System.Threading.ThreadStart", "System.Threading.ParameterizedThreadStart", "System.Threading.WaitCallback",
        "System.Threading.ContextCallback", "System.Threading.TimerCallback", "System.Threading.LazyThreadSafetyMode",
        "System.Threading.ThreadState", "System.Threading.ThreadPriority", "System.Threading.ApartmentState",
        "System.Threading.Timeout", "System.Threading.LockRecursionPolicy", "System.Threading.EventResetMode",
        "System.Threading.SynchronizationLockException", "System.Threading.LockRecursionException",
        "System.Threading.ThreadInterruptedException", "System.Threading.ThreadStateException",
        "System.Threading.SemaphoreFullException", "System.Threading.AbandonedMutexException",
        "System.Threading.BarrierPostPhaseException", "System.Threading.WaitHandleCannotBeOpenedException",
        "System.Threading.Tasks.TaskStatus", "System.Threading.Tasks.TaskCreationOptions",
        "System.Threading.Channels.BoundedChannelFullMode", "System.Threading.Channels.BoundedChannelOptions",
        "System.Threading.Channels.ChannelClosedException", "System.Threading.Channels.ChannelOptions",
        "System.Threading.Channels.UnboundedChannelOptions", "System.Threading.Channels.UnboundedPrioritizedChannelOptions`1",
        "System.Threading.SendOrPostCallback", "System.Threading.WaitOrTimerCallback", "System.Threading.Tasks.ConfigureAwaitOptions",
        "System.Threading.Tasks.TaskSchedulerException", "System.Threading.Tasks.Sources.IValueTaskSource",
        "System.Threading.Tasks.Sources.IValueTaskSource`1", "System.Threading.Tasks.Sources.ValueTaskSourceStatus",
        "System.Threading.Tasks.Sources.ValueTaskSourceOnCompletedFlags",
        "System.Threading.Tasks.TaskContinuationOptions", "System.Threading.IThreadPoolWorkItem", "System.Threading.Tasks.TaskCanceledException",
    ];

    /// <summary>Whether the type is one of them, by its full name in IL.</summary>
    public static bool Contains(string fullName) => Names.Contains(fullName);
}
