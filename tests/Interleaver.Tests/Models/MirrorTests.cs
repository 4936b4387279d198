using System.Reflection;
using Concurrent = System.Collections.Concurrent;
using Model = Interleaver.Models;
using Real = System.Threading;

namespace Interleaver.Models.Tests;

/// <summary>
/// A model has exactly the public members of its real type, apart from those that are left out on purpose: rewritten
/// code finds them by their signatures.
/// </summary>
public class MirrorTests
{
    private const BindingFlags Public =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly Dictionary<Type, Type> Models = new()
    {
        [typeof(Concurrent.ConcurrentQueue<>)] = typeof(Model.ConcurrentQueue<>),
        [typeof(Concurrent.ConcurrentStack<>)] = typeof(Model.ConcurrentStack<>),
        [typeof(Concurrent.ConcurrentBag<>)] = typeof(Model.ConcurrentBag<>),
        [typeof(Concurrent.ConcurrentDictionary<,>)] = typeof(Model.ConcurrentDictionary<,>),
        [typeof(Concurrent.BlockingCollection<>)] = typeof(Model.BlockingCollection<>),
        [typeof(Real.Lock)] = typeof(Model.Lock),
        [typeof(Real.Lock.Scope)] = typeof(Model.Lock.Scope),
        [typeof(Real.WaitHandle)] = typeof(Model.WaitHandle),
        [typeof(Real.EventWaitHandle)] = typeof(Model.EventWaitHandle),
        [typeof(Real.ManualResetEvent)] = typeof(Model.ManualResetEvent),
        [typeof(Real.AutoResetEvent)] = typeof(Model.AutoResetEvent),
        [typeof(Real.ManualResetEventSlim)] = typeof(Model.ManualResetEventSlim),
        [typeof(Real.CountdownEvent)] = typeof(Model.CountdownEvent),
        [typeof(Real.Mutex)] = typeof(Model.Mutex),
        [typeof(Real.Semaphore)] = typeof(Model.Semaphore),
        [typeof(Real.SpinWait)] = typeof(Model.SpinWait),
        [typeof(Real.SpinLock)] = typeof(Model.SpinLock),
        [typeof(Real.Barrier)] = typeof(Model.Barrier),
        [typeof(Real.CancellationToken)] = typeof(Model.CancellationToken),
        [typeof(Real.CancellationTokenRegistration)] = typeof(Model.CancellationTokenRegistration),
        [typeof(Real.CancellationTokenSource)] = typeof(Model.CancellationTokenSource),
        [typeof(Real.ReaderWriterLockSlim)] = typeof(Model.ReaderWriterLockSlim),
        [typeof(Real.ReaderWriterLock)] = typeof(Model.ReaderWriterLock),
        [typeof(Real.LockCookie)] = typeof(Model.LockCookie),
        [typeof(Real.LazyInitializer)] = typeof(Model.LazyInitializer),
        [typeof(Real.ThreadLocal<>)] = typeof(Model.ThreadLocal<>),
        [typeof(Real.AsyncLocal<>)] = typeof(Model.AsyncLocal<>),
        [typeof(Real.AsyncLocalValueChangedArgs<>)] = typeof(Model.AsyncLocalValueChangedArgs<>),
        [typeof(Real.AsyncFlowControl)] = typeof(Model.AsyncFlowControl),
        [typeof(Real.ExecutionContext)] = typeof(Model.ExecutionContext),
        [typeof(Real.Timer)] = typeof(Model.Timer),
        [typeof(Real.ITimer)] = typeof(Model.ITimer),
        [typeof(Real.Thread)] = typeof(Model.Thread),
        [typeof(System.Lazy<>)] = typeof(Model.Lazy<>),
        [typeof(System.Lazy<,>)] = typeof(Model.Lazy<,>),
        [typeof(System.TimeProvider)] = typeof(Model.TimeProvider),
        [typeof(System.Progress<>)] = typeof(Model.Progress<>),
        [typeof(System.HashCode)] = typeof(Model.HashCode),
        [typeof(System.Timers.Timer)] = typeof(Model.TimersTimer),
        [typeof(System.ComponentModel.Component)] = typeof(Model.Component),
    };

    // What belongs to the operating system: handles, and names that other processes know.
    private static readonly string[] OfTheSystem =
    [
        "get_Handle", "set_Handle", "get_SafeWaitHandle", "set_SafeWaitHandle", "OpenExisting", "TryOpenExisting",
        "GetLifetimeService", "InitializeLifetimeService", "GetObjectData", "GetDomain", "get_CurrentPrincipal", "set_CurrentPrincipal",
        "GetCompressedStack", "SetCompressedStack",

        // What today's .NET does not do any more.
        "Abort", "ResetAbort", "Suspend", "Resume",

        // Designers and user interfaces.
        "get_Site", "set_Site", "get_Container", "get_SynchronizingObject", "set_SynchronizingObject",

        // Look-ups by another type than the key's.
        "GetAlternateLookup", "TryGetAlternateLookup",
    ];

    public static IEnumerable<Type> RealTypes => Models.Keys;

    [TestCaseSource(nameof(RealTypes))]
    public void HasTheMembersOfTheRealType(Type real)
    {
        var expected = Members(real).Where(member => !IsLeftOut(member)).Select(Signature).ToList();

        // Where the real type inherits ToString, which tells its name, the model has one of its own that tells the same name.
        var inherited = expected.Exists(member => member.EndsWith(" ToString()", StringComparison.Ordinal)) ? "" : "ToString";
        Members(Models[real]).Where(member => member.Name != inherited).Select(Signature).Should().BeEquivalentTo(expected);
    }

    private static IEnumerable<MethodBase> Members(Type type) =>
        type.GetConstructors().Concat<MethodBase>(type.GetMethods(Public).Where(method => method.DeclaringType != typeof(object)))
            .Where(method => method.DeclaringType != typeof(ValueType));

    private static bool IsLeftOut(MethodBase member)
    {
        var parameters = member.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        return OfTheSystem.Contains(member.Name)
            || (member.IsConstructor && parameters.Contains(typeof(string)));
    }

    private static string Signature(MethodBase member)
    {
        var parameters = string.Join(", ", member.GetParameters().Select(parameter => Name(parameter.ParameterType)));
        var result = member is MethodInfo method ? Name(method.ReturnType) : "";
        return $"{(member.IsStatic ? "static " : "")}{result} {member.Name}({parameters})";
    }

    // Models have one namespace, real types several: what is left is the name within it.
    private static string Name(Type type) => type.ToString()
        .Replace("Interleaver.Models.TimersTimer", "System.Timers.Timer").Replace("Interleaver.Models.", "")
        .Replace("System.Threading.Tasks.", "").Replace("System.Threading.", "").Replace("System.Collections.Concurrent.", "")
        .Replace("System.ComponentModel.", "").Replace("System.TimeProvider", "TimeProvider")
        .Replace("System.LocalDataStoreSlot", "LocalDataStoreSlot").Replace("System.Lazy", "Lazy");
}
