using System.Reflection;
using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>The table real type → model. Beside <see cref="RedirectionTable"/> the only place of the rewriter that knows the models.</summary>
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

    /// <summary>Announces what asks for memory.</summary>
    public static Type Allocation => typeof(Models.Allocation);

    /// <summary>Counts what LINQ goes through.</summary>
    public static Type Sequence => typeof(Models.Sequence);

    /// <summary>Makes statics begin anew.</summary>
    public static Type Statics => typeof(Models.Statics);

    private static readonly Dictionary<string, Type> Types = new()
    {
        ["System.Collections.Concurrent.BlockingCollection`1"] = typeof(Models.BlockingCollection<>),
        ["System.Collections.Concurrent.ConcurrentBag`1"] = typeof(Models.ConcurrentBag<>),
        ["System.Collections.Concurrent.ConcurrentDictionary`2"] = typeof(Models.ConcurrentDictionary<,>),
        ["System.Collections.Concurrent.ConcurrentQueue`1"] = typeof(Models.ConcurrentQueue<>),
        ["System.Collections.Concurrent.ConcurrentStack`1"] = typeof(Models.ConcurrentStack<>),
        ["System.AsyncCallback"] = typeof(Models.AsyncCallback),
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
        ["System.Runtime.CompilerServices.AsyncIteratorMethodBuilder"] = typeof(Models.AsyncIteratorMethodBuilder),
        ["System.Runtime.CompilerServices.AsyncTaskMethodBuilder"] = typeof(Models.AsyncTaskMethodBuilder),
        ["System.Runtime.CompilerServices.AsyncTaskMethodBuilder`1"] = typeof(Models.AsyncTaskMethodBuilder<>),
        ["System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder"] = typeof(Models.AsyncValueTaskMethodBuilder),
        ["System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder`1"] = typeof(Models.AsyncValueTaskMethodBuilder<>),
        ["System.Runtime.CompilerServices.AsyncVoidMethodBuilder"] = typeof(Models.AsyncVoidMethodBuilder),
        ["System.Runtime.CompilerServices.ConfiguredAsyncDisposable"] = typeof(Models.ConfiguredAsyncDisposable),
        ["System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable`1"] = typeof(Models.ConfiguredCancelableAsyncEnumerable<>),
        ["System.Runtime.CompilerServices.ConfiguredTaskAwaitable"] = typeof(Models.ConfiguredTaskAwaitable),
        ["System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1"] = typeof(Models.ConfiguredTaskAwaitable<>),
        ["System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable"] = typeof(Models.ConfiguredValueTaskAwaitable),
        ["System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1"] = typeof(Models.ConfiguredValueTaskAwaitable<>),
        ["System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder"] = typeof(Models.AsyncValueTaskMethodBuilder),
        ["System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder`1"] = typeof(Models.AsyncValueTaskMethodBuilder<>),
        ["System.Runtime.CompilerServices.TaskAwaiter"] = typeof(Models.TaskAwaiter),
        ["System.Runtime.CompilerServices.TaskAwaiter`1"] = typeof(Models.TaskAwaiter<>),
        ["System.Runtime.CompilerServices.ValueTaskAwaiter"] = typeof(Models.ValueTaskAwaiter),
        ["System.Runtime.CompilerServices.ValueTaskAwaiter`1"] = typeof(Models.ValueTaskAwaiter<>),
        ["System.Runtime.CompilerServices.YieldAwaitable"] = typeof(Models.YieldAwaitable),
        ["System.IAsyncDisposable"] = typeof(Models.IAsyncDisposable),
        ["System.IAsyncResult"] = typeof(Models.IAsyncResult),
        ["System.Collections.Generic.IAsyncEnumerable`1"] = typeof(Models.IAsyncEnumerable<>),
        ["System.Collections.Generic.IAsyncEnumerator`1"] = typeof(Models.IAsyncEnumerator<>),
        ["System.Threading.Channels.Channel"] = typeof(Models.Channel),
        ["System.Threading.Channels.Channel`1"] = typeof(Models.Channel<>),
        ["System.Threading.Channels.Channel`2"] = typeof(Models.Channel<,>),
        ["System.Threading.Channels.ChannelReader`1"] = typeof(Models.ChannelReader<>),
        ["System.Threading.Channels.ChannelWriter`1"] = typeof(Models.ChannelWriter<>),
        ["System.Threading.PeriodicTimer"] = typeof(Models.PeriodicTimer),
        ["System.Threading.SynchronizationContext"] = typeof(Models.SynchronizationContext),
        ["System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore`1"] = typeof(Models.ManualResetValueTaskSourceCore<>),
        ["System.Threading.Tasks.TaskAsyncEnumerableExtensions"] = typeof(Models.TaskAsyncEnumerableExtensions),
        ["System.Threading.Tasks.TaskExtensions"] = typeof(Models.TaskExtensions),
        ["System.Threading.Tasks.TaskScheduler"] = typeof(Models.TaskScheduler),
        ["System.Threading.Tasks.ValueTask"] = typeof(Models.ValueTask),
        ["System.Threading.Tasks.ValueTask`1"] = typeof(Models.ValueTask<>),
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
        ["System.Threading.RegisteredWaitHandle"] = typeof(Models.RegisteredWaitHandle),
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
        ["System.Threading.Tasks.ParallelLoopState"] = typeof(Models.ParallelLoopState),
        ["System.Threading.Tasks.ParallelOptions"] = typeof(Models.ParallelOptions),
        ["System.Threading.Tasks.Task"] = typeof(Models.Task),
        ["System.Threading.Tasks.Task`1"] = typeof(Models.Task<>),
        ["System.Threading.Tasks.TaskCompletionSource"] = typeof(Models.TaskCompletionSource),
        ["System.Threading.Tasks.TaskCompletionSource`1"] = typeof(Models.TaskCompletionSource<>),
        ["System.Threading.Tasks.TaskFactory"] = typeof(Models.TaskFactory),
        ["System.Threading.Tasks.TaskFactory`1"] = typeof(Models.TaskFactory<>),
        ["System.Threading.Tasks.TaskToAsyncResult"] = typeof(Models.TaskToAsyncResult),
    };

    // Types that stay real although their constructors take something that has a model, last; a carrier stands for it.
    private static readonly Dictionary<string, Type> Carrying = new()
    {
        ["System.OperationCanceledException"] = typeof(OperationCanceledException),
        ["System.Threading.Tasks.TaskCanceledException"] = typeof(TaskCanceledException),
    };

    /// <summary>The model that stands for a type, by the type's full name in IL; null when there is none.</summary>
    public static Type? ModelOf(string fullName) => Types.GetValueOrDefault(fullName);

    /// <summary>What the program calls the type for which a model of that name stands.</summary>
    public static string RealName(string model) =>
        Types.FirstOrDefault(pair => pair.Value.Name == model).Key is { } fullName ? fullName[(fullName.LastIndexOf('.') + 1)..] : model;

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

    /// <summary>Whether the type is a model, or part of one.</summary>
    public static bool IsModel(TypeReference type) => Outermost(type).Namespace == Room.Namespace;

    /// <summary>The type itself, or the one that it is nested in.</summary>
    public static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type;
    }

    /// <summary>Whether the type is an interface of models, through which they are called too.</summary>
    public static bool IsOfModels(string @namespace) => @namespace == "System.Collections.Concurrent";

    /// <summary>Whether it is a model that leaves to the BCL what is done with the arrays and spans which it is given.</summary>
    public static bool RunsBclCode(TypeReference type) => type.FullName == typeof(Models.Random).FullName;

    /// <summary>Whether it is a model that no call changes: a readonly struct, which is a value like a number.</summary>
    public static bool IsImmutableModel(TypeReference type) => IsModel(type)
        && Room.Assembly.GetType(type.FullName) is { IsValueType: true } model
        && model.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute));

    /// <summary>Whether calls on the type touch an object that must not be shared.</summary>
    public static bool IsRacy(string fullName) => Models.RacyTypes.IsNamed(fullName);

    /// <summary>Whether a member of such a type leaves the object as it is.</summary>
    public static bool IsRacyRead(string fullName, string member) => Models.RacyTypes.IsRead(fullName, member);

    /// <summary>Whether it looks only at what stays as it was made, or puts something before the collection that it is given.</summary>
    public static bool IsOfNothing(string fullName, string member) => Models.RacyTypes.IsOfNothing(member) || Models.Wrapper.IsMadeBy(fullName, member);

    /// <summary>Whether it goes through all that the object holds.</summary>
    public static bool GoesThrough(string fullName, string member) => Models.LinearMembers.Has(fullName, member);
}
