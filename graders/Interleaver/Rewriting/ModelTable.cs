using System.Reflection;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>The table real → model. The only place of the rewriter that knows the models.</summary>
internal static class ModelTable
{
    /// <summary>The base that gives a class room for its shadow.</summary>
    public static Type Room => typeof(Models.Watched);

    /// <summary>Announces memory accesses.</summary>
    public static Type Memory => typeof(Models.Memory);

    /// <summary>Announces volatile accesses.</summary>
    public static Type Atomic => typeof(Models.Atomic);

    /// <summary>Announces loops, entries, calls and catch blocks.</summary>
    public static Type Flow => typeof(Models.Flow);

    /// <summary>Makes statics begin anew.</summary>
    public static Type Statics => typeof(Models.Statics);

    private static readonly Dictionary<string, Type> Types = new()
    {
        ["System.Collections.Concurrent.BlockingCollection`1"] = typeof(Models.BlockingCollection<>),
        ["System.Collections.Concurrent.ConcurrentBag`1"] = typeof(Models.ConcurrentBag<>),
        ["System.Collections.Concurrent.ConcurrentDictionary`2"] = typeof(Models.ConcurrentDictionary<,>),
        ["System.Collections.Concurrent.ConcurrentQueue`1"] = typeof(Models.ConcurrentQueue<>),
        ["System.Collections.Concurrent.ConcurrentStack`1"] = typeof(Models.ConcurrentStack<>),
        ["System.Console"] = typeof(Models.Console),
        ["System.Environment"] = typeof(Models.Environment),
        ["System.HashCode"] = typeof(Models.HashCode),
        ["System.Lazy`1"] = typeof(Models.Lazy<>),
        ["System.Lazy`2"] = typeof(Models.Lazy<,>),
        ["System.LocalDataStoreSlot"] = typeof(Models.LocalDataStoreSlot),
        ["System.Progress`1"] = typeof(Models.Progress<>),
        ["System.Random"] = typeof(Models.Random),
        ["System.TimeProvider"] = typeof(Models.TimeProvider),
        ["System.ComponentModel.Component"] = typeof(Models.Component),
        ["System.Diagnostics.Stopwatch"] = typeof(Models.Stopwatch),
        ["System.Timers.Timer"] = typeof(Models.TimersTimer),
        ["System.Threading.AsyncFlowControl"] = typeof(Models.AsyncFlowControl),
        ["System.Threading.AsyncLocal`1"] = typeof(Models.AsyncLocal<>),
        ["System.Threading.AsyncLocalValueChangedArgs`1"] = typeof(Models.AsyncLocalValueChangedArgs<>),
        ["System.Threading.AutoResetEvent"] = typeof(Models.AutoResetEvent),
        ["System.Threading.Barrier"] = typeof(Models.Barrier),
        ["System.Threading.CancellationToken"] = typeof(Models.CancellationToken),
        ["System.Threading.CancellationTokenRegistration"] = typeof(Models.CancellationTokenRegistration),
        ["System.Threading.CancellationTokenSource"] = typeof(Models.CancellationTokenSource),
        ["System.Threading.CountdownEvent"] = typeof(Models.CountdownEvent),
        ["System.Threading.EventWaitHandle"] = typeof(Models.EventWaitHandle),
        ["System.Threading.ExecutionContext"] = typeof(Models.ExecutionContext),
        ["System.Threading.Interlocked"] = typeof(Models.Interlocked),
        ["System.Threading.ITimer"] = typeof(Models.ITimer),
        ["System.Threading.LazyInitializer"] = typeof(Models.LazyInitializer),
        ["System.Threading.Lock"] = typeof(Models.Lock),
        ["System.Threading.ManualResetEvent"] = typeof(Models.ManualResetEvent),
        ["System.Threading.ManualResetEventSlim"] = typeof(Models.ManualResetEventSlim),
        ["System.Threading.LockCookie"] = typeof(Models.LockCookie),
        ["System.Threading.Monitor"] = typeof(Models.Monitor),
        ["System.Threading.Mutex"] = typeof(Models.Mutex),
        ["System.Threading.ReaderWriterLock"] = typeof(Models.ReaderWriterLock),
        ["System.Threading.ReaderWriterLockSlim"] = typeof(Models.ReaderWriterLockSlim),
        ["System.Threading.Semaphore"] = typeof(Models.Semaphore),
        ["System.Threading.SemaphoreSlim"] = typeof(Models.SemaphoreSlim),
        ["System.Threading.SpinLock"] = typeof(Models.SpinLock),
        ["System.Threading.SpinWait"] = typeof(Models.SpinWait),
        ["System.Threading.Thread"] = typeof(Models.Thread),
        ["System.Threading.ThreadLocal`1"] = typeof(Models.ThreadLocal<>),
        ["System.Threading.ThreadPool"] = typeof(Models.ThreadPool),
        ["System.Threading.Timer"] = typeof(Models.Timer),
        ["System.Threading.Volatile"] = typeof(Models.Volatile),
        ["System.Threading.WaitHandle"] = typeof(Models.WaitHandle),
        ["System.Threading.Tasks.Parallel"] = typeof(Models.Parallel),
        ["System.Threading.Tasks.ParallelLoopResult"] = typeof(Models.ParallelLoopResult),
        ["System.Threading.Tasks.ParallelOptions"] = typeof(Models.ParallelOptions),
        ["System.Threading.Tasks.Task"] = typeof(Models.Task),
        ["System.Threading.Tasks.Task`1"] = typeof(Models.Task<>),
        ["System.Threading.Tasks.TaskCompletionSource"] = typeof(Models.TaskCompletionSource),
        ["System.Threading.Tasks.TaskCompletionSource`1"] = typeof(Models.TaskCompletionSource<>),
        ["System.Threading.Tasks.TaskFactory"] = typeof(Models.TaskFactory),
        ["System.Threading.Tasks.TaskFactory`1"] = typeof(Models.TaskFactory<>),
    };

    // Members of types that stay real; the model is a static method that takes the receiver, if there is one, first.
    private static readonly Dictionary<string, Type> Members = new()
    {
        ["System.DateTime::get_Now"] = typeof(Models.DateTimeModel),
        ["System.DateTime::get_UtcNow"] = typeof(Models.DateTimeModel),
        ["System.DateTime::get_Today"] = typeof(Models.DateTimeModel),
        ["System.DateTimeOffset::get_Now"] = typeof(Models.DateTimeOffsetModel),
        ["System.DateTimeOffset::get_UtcNow"] = typeof(Models.DateTimeOffsetModel),
        ["System.Globalization.CultureInfo::get_CurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::get_CurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::get_DefaultThreadCurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::get_DefaultThreadCurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_CurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_CurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_DefaultThreadCurrentCulture"] = typeof(Models.CultureInfoModel),
        ["System.Globalization.CultureInfo::set_DefaultThreadCurrentUICulture"] = typeof(Models.CultureInfoModel),
        ["System.Guid::NewGuid"] = typeof(Models.GuidModel),
        ["System.OperationCanceledException::get_CancellationToken"] = typeof(Models.OperationCanceledExceptionModel),
        ["System.Threading.Tasks.TaskCanceledException::get_Task"] = typeof(Models.TaskCanceledExceptionModel),
        ["System.Object::GetHashCode"] = typeof(Models.ObjectModel),
        ["System.Runtime.CompilerServices.RuntimeHelpers::GetHashCode"] = typeof(Models.RuntimeHelpersModel),
        ["System.String::GetHashCode"] = typeof(Models.StringModel),
        ["System.TimeZoneInfo::get_Local"] = typeof(Models.TimeZoneInfoModel),
    };

    // Types that stay real although their constructors take something that has a model, last; a carrier stands for it.
    private static readonly Dictionary<string, Type> Carrying = new()
    {
        ["System.OperationCanceledException"] = typeof(OperationCanceledException),
        ["System.Threading.Tasks.TaskCanceledException"] = typeof(TaskCanceledException),
    };

    private static readonly HashSet<string> Pure =
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
        "System.Threading.Tasks.TaskContinuationOptions", "System.Threading.IThreadPoolWorkItem", "System.Threading.Tasks.TaskCanceledException",
    ];

    /// <summary>The model that stands for a type, by the type's full name in IL; null when there is none.</summary>
    public static Type? ModelOf(string fullName) => Types.GetValueOrDefault(fullName);

    /// <summary>What the program calls the type for which a model of that name stands.</summary>
    public static string RealName(string model) =>
        Types.FirstOrDefault(pair => pair.Value.Name == model).Key is { } fullName ? fullName[(fullName.LastIndexOf('.') + 1)..] : model;

    /// <summary>Whether a member of a type that stays real is replaced by a model.</summary>
    public static bool IsRedirected(MethodReference method) => Members.ContainsKey(Key(method));

    /// <summary>The method that replaces it; null when the model lacks this overload.</summary>
    public static MethodInfo? RedirectionOf(MethodReference method, bool isVirtualCall)
    {
        // base.GetHashCode() must not find its way back to the override that called it.
        var model = Members[Key(method)];
        return ModelMembers.Find(!isVirtualCall && model == typeof(Models.ObjectModel) ? typeof(Models.RuntimeHelpersModel) : model, method);
    }

    /// <summary>
    /// For a constructor of a real type that is given a model as its last argument: what makes a carrier of the model, and
    /// the constructor that takes it. Null for every other method.
    /// </summary>
    public static (MethodInfo ToReal, ConstructorInfo Constructor)? CarrierFor(MethodReference method)
    {
        if (method.Name != ".ctor" || !Carrying.TryGetValue(method.DeclaringType.FullName, out var type) || !ModelMembers.MentionsModel(method))
        {
            return null;
        }

        var conversions = typeof(Models.Carrier).GetMethods().Where(m => m.Name == nameof(Models.Carrier.ToReal));
        return conversions.Select(toReal => (toReal, ModelMembers.FindConstructor(type, method, toReal)))
            .Where(pair => pair.Item2 is not null).Select(pair => ((MethodInfo, ConstructorInfo)?)(pair.toReal, pair.Item2!)).FirstOrDefault();
    }

    private static string Key(MethodReference method) => $"{method.DeclaringType.FullName}::{method.Name}";

    /// <summary>Whether a type of a threading namespace needs no model, because it neither blocks nor shares anything.</summary>
    public static bool IsPure(string fullName) => Pure.Contains(fullName);

    /// <summary>Whether the type is a model.</summary>
    public static bool IsModel(string @namespace) => @namespace == Room.Namespace;

    /// <summary>Whether the type is an interface of models, through which they are called too.</summary>
    public static bool IsOfModels(string @namespace) => @namespace == "System.Collections.Concurrent";

    /// <summary>Whether it is a model that no call changes: a readonly struct, which is a value like a number.</summary>
    public static bool IsImmutableModel(TypeReference type) => IsModel(type.Namespace)
        && Room.Assembly.GetType(type.FullName) is { IsValueType: true } model
        && model.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute));

    /// <summary>Whether calls on the type touch an object that must not be shared.</summary>
    public static bool IsRacy(string fullName) => Models.RacyTypes.IsNamed(fullName);

    /// <summary>Whether a member of such a type leaves the object as it is.</summary>
    public static bool IsRacyRead(string member) => Models.RacyTypes.IsRead(member);
}
