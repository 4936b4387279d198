using System.Reflection;

namespace Interleaver.Models.Tests;

/// <summary>
/// A model's public members are members of the real type, with the same names and types: the rewriter puts one in the
/// place of the other by these.
/// </summary>
public class MembersTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, Type> Real = new()
    {
        [typeof(Task)] = typeof(System.Threading.Tasks.Task),
        [typeof(Task<>)] = typeof(System.Threading.Tasks.Task<>),
        [typeof(TaskFactory)] = typeof(System.Threading.Tasks.TaskFactory),
        [typeof(TaskFactory<>)] = typeof(System.Threading.Tasks.TaskFactory<>),
        [typeof(TaskCompletionSource)] = typeof(System.Threading.Tasks.TaskCompletionSource),
        [typeof(TaskCompletionSource<>)] = typeof(System.Threading.Tasks.TaskCompletionSource<>),
        [typeof(CancellationToken)] = typeof(System.Threading.CancellationToken),
        [typeof(CancellationTokenRegistration)] = typeof(System.Threading.CancellationTokenRegistration),
        [typeof(CancellationTokenSource)] = typeof(System.Threading.CancellationTokenSource),
        [typeof(WaitHandle)] = typeof(System.Threading.WaitHandle),
        [typeof(AsyncIteratorMethodBuilder)] = typeof(System.Runtime.CompilerServices.AsyncIteratorMethodBuilder),
        [typeof(AsyncTaskMethodBuilder)] = typeof(System.Runtime.CompilerServices.AsyncTaskMethodBuilder),
        [typeof(AsyncTaskMethodBuilder<>)] = typeof(System.Runtime.CompilerServices.AsyncTaskMethodBuilder<>),
        [typeof(AsyncValueTaskMethodBuilder)] = typeof(System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder),
        [typeof(AsyncValueTaskMethodBuilder<>)] = typeof(System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder<>),
        [typeof(AsyncVoidMethodBuilder)] = typeof(System.Runtime.CompilerServices.AsyncVoidMethodBuilder),
        [typeof(ConfiguredAsyncDisposable)] = typeof(System.Runtime.CompilerServices.ConfiguredAsyncDisposable),
        [typeof(ConfiguredCancelableAsyncEnumerable<>)] = typeof(System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<>),
        [typeof(ConfiguredCancelableAsyncEnumerable<>.Enumerator)] = typeof(System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<>.Enumerator),
        [typeof(ConfiguredTaskAwaitable)] = typeof(System.Runtime.CompilerServices.ConfiguredTaskAwaitable),
        [typeof(ConfiguredTaskAwaitable<>)] = typeof(System.Runtime.CompilerServices.ConfiguredTaskAwaitable<>),
        [typeof(ConfiguredTaskAwaitable.ConfiguredTaskAwaiter)] = typeof(System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter),
        [typeof(ConfiguredTaskAwaitable<>.ConfiguredTaskAwaiter)] = typeof(System.Runtime.CompilerServices.ConfiguredTaskAwaitable<>.ConfiguredTaskAwaiter),
        [typeof(ConfiguredValueTaskAwaitable)] = typeof(System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable),
        [typeof(ConfiguredValueTaskAwaitable<>)] = typeof(System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable<>),
        [typeof(ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter)] = typeof(System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter),
        [typeof(ConfiguredValueTaskAwaitable<>.ConfiguredValueTaskAwaiter)] = typeof(System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable<>.ConfiguredValueTaskAwaiter),
        [typeof(TaskAwaiter)] = typeof(System.Runtime.CompilerServices.TaskAwaiter),
        [typeof(TaskAwaiter<>)] = typeof(System.Runtime.CompilerServices.TaskAwaiter<>),
        [typeof(ValueTaskAwaiter)] = typeof(System.Runtime.CompilerServices.ValueTaskAwaiter),
        [typeof(ValueTaskAwaiter<>)] = typeof(System.Runtime.CompilerServices.ValueTaskAwaiter<>),
        [typeof(YieldAwaitable)] = typeof(System.Runtime.CompilerServices.YieldAwaitable),
        [typeof(YieldAwaitable.YieldAwaiter)] = typeof(System.Runtime.CompilerServices.YieldAwaitable.YieldAwaiter),
        [typeof(TaskAsyncEnumerableExtensions)] = typeof(System.Threading.Tasks.TaskAsyncEnumerableExtensions),
        [typeof(TaskExtensions)] = typeof(System.Threading.Tasks.TaskExtensions),
        [typeof(TaskScheduler)] = typeof(System.Threading.Tasks.TaskScheduler),
        [typeof(ValueTask)] = typeof(System.Threading.Tasks.ValueTask),
        [typeof(ValueTask<>)] = typeof(System.Threading.Tasks.ValueTask<>),
        [typeof(ManualResetValueTaskSourceCore<>)] = typeof(System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore<>),
        [typeof(Channel)] = typeof(System.Threading.Channels.Channel),
        [typeof(Channel<>)] = typeof(System.Threading.Channels.Channel<>),
        [typeof(Channel<,>)] = typeof(System.Threading.Channels.Channel<,>),
        [typeof(ChannelReader<>)] = typeof(System.Threading.Channels.ChannelReader<>),
        [typeof(ChannelWriter<>)] = typeof(System.Threading.Channels.ChannelWriter<>),
        [typeof(AsyncCallback)] = typeof(System.AsyncCallback),
        [typeof(IAsyncResult)] = typeof(System.IAsyncResult),
        [typeof(TaskToAsyncResult)] = typeof(System.Threading.Tasks.TaskToAsyncResult),
        [typeof(IAsyncDisposable)] = typeof(System.IAsyncDisposable),
        [typeof(IAsyncEnumerable<>)] = typeof(System.Collections.Generic.IAsyncEnumerable<>),
        [typeof(IAsyncEnumerator<>)] = typeof(System.Collections.Generic.IAsyncEnumerator<>),
        [typeof(SynchronizationContext)] = typeof(System.Threading.SynchronizationContext),
        [typeof(PeriodicTimer)] = typeof(System.Threading.PeriodicTimer),
        [typeof(ITimer)] = typeof(System.Threading.ITimer),
        [typeof(TimeProvider)] = typeof(System.TimeProvider),
        [typeof(SemaphoreSlim)] = typeof(System.Threading.SemaphoreSlim),
        [typeof(RegisteredWaitHandle)] = typeof(System.Threading.RegisteredWaitHandle),
        [typeof(ThreadPool)] = typeof(System.Threading.ThreadPool),
        [typeof(Parallel)] = typeof(System.Threading.Tasks.Parallel),
        [typeof(ParallelOptions)] = typeof(System.Threading.Tasks.ParallelOptions),
        [typeof(ParallelLoopState)] = typeof(System.Threading.Tasks.ParallelLoopState),
        [typeof(ParallelLoopResult)] = typeof(System.Threading.Tasks.ParallelLoopResult),
        [typeof(Stopwatch)] = typeof(System.Diagnostics.Stopwatch),
        [typeof(Console)] = typeof(System.Console),
        [typeof(Environment)] = typeof(System.Environment),
        [typeof(Random)] = typeof(System.Random),
        [typeof(DateTimeModel)] = typeof(DateTime),
        [typeof(DateTimeOffsetModel)] = typeof(DateTimeOffset),
        [typeof(GuidModel)] = typeof(Guid),
        [typeof(RuntimeHelpersModel)] = typeof(System.Runtime.CompilerServices.RuntimeHelpers),
    };

    [TestCaseSource(nameof(Models))]
    public void AreThoseOfTheRealType(Type model)
    {
        // Every type has a ToString, if only its base's.
        var members = Real[model].GetMembers(Declared).Concat(typeof(object).GetMember(nameof(ToString))).ToList();
        var real = members.Select(Signature).Concat(members.OfType<MethodInfo>().Where(method => !method.IsStatic).Select(WithReceiver)).ToHashSet();
        var ours = model.GetMembers(Declared).Where(member => member is MethodBase or FieldInfo).Select(Signature);
        ours.Except(real).Should().BeEmpty("the rewriter finds the model's members by these");
    }

    [TestCaseSource(nameof(Models))]
    public void AreNotLessPublicThanTheRealOnes(Type model) => (model.IsPublic || model.IsNestedPublic).Should().BeTrue();

    private static IEnumerable<Type> Models() => Real.Keys;

    private static string Signature(MemberInfo member) => member switch
    {
        MethodInfo method =>
            $"{Kind(method)} {Name(method.ReturnType)} {method.Name}`{method.GetGenericArguments().Length}({Parameters(method)})",
        ConstructorInfo constructor => $"new ({Parameters(constructor)})",
        FieldInfo field => $"field {Name(field.FieldType)} {field.Name}",
        _ => member.Name,
    };

    // What stands for a method of a struct that stays real.
    private static string WithReceiver(MethodInfo method) =>
        $"static {Name(method.ReturnType)} {method.Name}`0({string.Join(", ", method.GetParameters().Select(p => Name(p.ParameterType)).Prepend($"{method.DeclaringType}&"))})";

    private static string Kind(MethodInfo method) => method.IsStatic ? "static" : "instance";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)));

    // The name that the type has in the real signature.
    private static string Name(Type type)
    {
        if (type.HasElementType)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "&");
        }

        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "!" : "!!")}{type.GenericParameterPosition}";
        }

        if (!type.IsGenericType)
        {
            return Real.GetValueOrDefault(type, type).FullName!;
        }

        var definition = type.GetGenericTypeDefinition();
        return $"{Real.GetValueOrDefault(definition, definition).FullName}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
