using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>What to tell about threading members that the engine does not model: why not, and what to use instead.</summary>
internal static class Advice
{
    private const string OfTheSystem =
        "handles of the operating system are out of the grader's sight: use the event, the semaphore or the mutex itself";
    private const string OfProcesses = "names and rights are for other processes: make it without";
    private const string OfHosts = "it is for hosts and for older security: AsyncLocal carries what belongs to a flow of calls";
    private const string NativeInput = "native input and output is out of the grader's sight: give work to Task.Run or ThreadPool.QueueUserWorkItem";
    private const string Partitions = "it is not modelled: use Parallel.For, or ForEach over the collection itself";
    private const string Unobserved = "when it is raised depends on the collector: await the task, or look at its Exception";

    /// <summary>The reason and the advice.</summary>
    /// <param name="type">The type as rewritten, the outermost one.</param>
    /// <param name="member">The member's name in IL; empty for the type itself.</param>
    public static string For(TypeReference type, string member) => type.Namespace == "System.Threading.Tasks.Dataflow"
        ? "it is not modelled: pass items through a Channel or a BlockingCollection"
        : ForMember(type.Name, member.Replace("get_", "").Replace("set_", "")) ?? ForType(type.Name)
            ?? "the engine does not model it, so it could not grade it truthfully: use Thread, lock, Monitor, SemaphoreSlim or an event";

    private static string? ForMember(string type, string member) => (type, member) switch
    {
        ("AbandonedMutexException", "Mutex" or ".ctor") => "its MutexIndex tells which of the mutexes it was",
        ("Console", "Read" or "ReadKey" or "ReadLine" or "KeyAvailable" or "In" or "SetIn" or "OpenStandardInput" or "InputEncoding"
            or "IsInputRedirected" or "add_CancelKeyPress" or "remove_CancelKeyPress") => "there is nobody at the keyboard while grading",
        ("ParallelOptions", "TaskScheduler") => "leave it at the default, and set MaxDegreeOfParallelism",
        ("SemaphoreSlim", "AvailableWaitHandle") => "wait for the semaphore itself, with Wait or WaitAsync",
        ("TaskScheduler", "add_UnobservedTaskException" or "remove_UnobservedTaskException") => Unobserved,
        ("Thread", "Abort" or "ResetAbort" or "Suspend" or "Resume") =>
            "it does not work in today's .NET: ask the thread to stop, with an event or a volatile flag",
        ("Monitor", "LockContentionCount")
            or ("ThreadPool", "CompletedWorkItemCount" or "GetAvailableThreads" or "PendingWorkItemCount" or "SetMaxThreads") =>
            "what it counts differs from run to run: count in your own code what matters",
        ("EventWaitHandle" or "Mutex" or "Semaphore", ".ctor" or "OpenExisting" or "TryOpenExisting") => OfProcesses,
        (_, "BeginInvoke" or "EndInvoke") => "it does not work in today's .NET: give the work to Task.Run",
        _ => null,
    };

    private static string? ForType(string type) => type switch
    {
        "CompressedStack" or "ExecutionContext" or "HostExecutionContext" or "HostExecutionContextManager" or "Thread" => OfHosts,
        "ConcurrentDictionary`2" => "the engine does not model it: look up by the key itself",
        "ConcurrentExclusiveSchedulerPair" => "it is not modelled: use ReaderWriterLockSlim, or SemaphoreSlim with WaitAsync",
        "Console" => "there is no terminal while grading: Write and WriteLine are enough",
        "CultureInfo" => "it changes the whole process: set CurrentCulture",
        "Environment" => "a submission may not reach for the process that grades it",
        "EventWaitHandleAcl" or "MutexAcl" or "SemaphoreAcl" or "ThreadingAclExtensions" or "NamedWaitHandleOptions" => OfProcesses,
        "IOCompletionCallback" or "NativeOverlapped" or "Overlapped" or "PreAllocatedOverlapped" or "ThreadPoolBoundHandle"
            or "ThreadPool" => NativeInput,
        "Parallel" => Partitions,
        "SynchronizationContext" or "WaitHandle" or "WaitHandleExtensions" => OfTheSystem,
        "ThreadAbortException" or "ThreadStartException" => "today's .NET does not throw it: catch what the thread's own code throws",
        "ThreadExceptionEventArgs" or "ThreadExceptionEventHandler" or "TimersTimer" or "Component" =>
            "designers and user interfaces are out of the grader's sight: do without",
        "UnobservedTaskExceptionEventArgs" => Unobserved,
        _ => type.Contains("Partition", StringComparison.Ordinal)
            ? Partitions
            : null,
    };
}
