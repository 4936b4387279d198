using System.Reflection;

namespace Interleaver.Tests.Calls;

/// <summary>Which calls of a type's members there are: as they should be made, and with one argument that is wrong or at the edge.</summary>
internal static class CallsOf
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly string[] LeftOut =
    [
        // What differs from process to process, and from machine to machine.
        "GetHashCode", "get_Id", "get_CurrentId", "get_ManagedThreadId", "GetCurrentProcessorId", "get_ThreadCount", "get_PendingWorkItemCount",
        "get_CompletedWorkItemCount", "GetMinThreads", "GetMaxThreads", "GetAvailableThreads", "SetMinThreads", "SetMaxThreads", "get_ActiveCount",
        "get_SpinCount", "get_NextSpinWillYield", "get_CurrentThread", "Yield",

        // What is called when nobody is there to catch what it throws.
        "Post", "OnCompleted", "UnsafeOnCompleted", "add_UnobservedTaskException", "remove_UnobservedTaskException",

        // What the gate refuses.
        "get_LockContentionCount", "BindHandle", "UnsafeQueueNativeOverlapped", "get_AvailableWaitHandle", "GetCompressedStack", "SetCompressedStack",
        "IsWaitNotificationRequired", "get_TaskScheduler", "set_TaskScheduler", "get_Handle", "set_Handle", "get_SafeWaitHandle", "set_SafeWaitHandle",
        "get_SynchronizingObject", "set_SynchronizingObject", "get_Site", "set_Site", "get_Container", "get_CurrentPrincipal", "set_CurrentPrincipal",
        "OpenExisting", "TryOpenExisting", "InitializeLifetimeService", "GetLifetimeService", "TryGetAlternateLookup", "GetAlternateLookup",
        "GetObjectData", "GetDomain", "GetDomainID", "Abort", "ResetAbort", "Suspend", "Resume",
    ];

    private static readonly Type[] RefusedTypes =
        [typeof(NamedWaitHandleOptions), typeof(CompressedStack), typeof(System.Collections.Concurrent.Partitioner<string>), typeof(System.Collections.Concurrent.OrderablePartitioner<string>)];

    /// <summary>All of them.</summary>
    /// <param name="type">The type, closed.</param>
    /// <param name="receivers">The objects that are called.</param>
    public static IEnumerable<Call> Made(Type type, IReadOnlyList<Receiver> receivers)
    {
        var constructors = type.GetConstructors().Where(constructor => !IsNamed(constructor))
            .SelectMany(constructor => ArgumentsFor(constructor).Select(arguments => new Call(constructor, "", arguments)));
        var methods = type.GetMethods(Public).Where(method => !IsLeftOut(type, method)).Select(CSharp.Closed).OfType<MethodInfo>();
        return constructors.Concat(
            from method in methods
            from arguments in ArgumentsFor(method).Index()
            from receiver in method.IsStatic ? [new Receiver("")] : receivers
            where !receiver.IsBlockedBy(method) && (arguments.Index == 0 || !receiver.IsForRightCalls)
            select new Call(method, receiver.Code, arguments.Item));
    }

    private static bool IsLeftOut(Type type, MethodInfo method) =>
        method.DeclaringType == typeof(object) || method.DeclaringType == typeof(ValueType)

        // The base has them, too.
        || (method.DeclaringType != type && (method.IsStatic || method.DeclaringType == typeof(Task)))
        || (type == typeof(SynchronizationContext) && method.Name == "Wait")
        || LeftOut.Contains(method.Name)
        || method.Name.StartsWith("op_Implicit", StringComparison.Ordinal)
        || method.ReturnType.IsByRefLike || method.ReturnType.IsByRef || method.ReturnType.IsPointer;

    // Names are for other processes: the gate refuses them.
    private static bool IsNamed(ConstructorInfo constructor) =>
        constructor.DeclaringType!.IsAssignableTo(typeof(WaitHandle)) && constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(string));

    // The right ones first.
    private static IEnumerable<string[]> ArgumentsFor(MethodBase member)
    {
        var parameters = member.GetParameters();
        var types = parameters.Select(parameter => parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType).ToList();
        if (types.Exists(type => type.IsByRefLike || type.IsPointer || RefusedTypes.Contains(type)))
        {
            return [];
        }

        var right = parameters.Select((parameter, i) => Samples.Right(types[i], parameter)).ToArray();
        var wrong =
            from i in Enumerable.Range(0, right.Length)
            where !parameters[i].IsOut
            from value in Samples.Wrong(types[i], parameters[i])
            where !IsEndless(member, parameters[i], value)
            select (string[])[.. right[..i], value, .. right[(i + 1)..]];
        return [right, .. wrong];
    }

    // Sleep that does not end, and a callback for an event that is set, again and again.
    private static bool IsEndless(MethodBase member, ParameterInfo parameter, string value) =>
        (member.Name == "Sleep" && Samples.IsForEver(value)) || parameter is { Name: "executeOnlyOnce" };
}
