using Interleaver.Models;

namespace Interleaver.Rewriting;

/// <summary>The table real → model. The only place of the rewriter that knows the models.</summary>
internal static class ModelTable
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["System.Threading.Interlocked"] = typeof(Models.Interlocked),
        ["System.Threading.Monitor"] = typeof(Models.Monitor),
        ["System.Threading.SemaphoreSlim"] = typeof(Models.SemaphoreSlim),
        ["System.Threading.Thread"] = typeof(Models.Thread),
        ["System.Threading.Volatile"] = typeof(Models.Volatile),
    };

    // Static members of types that stay real.
    private static readonly Dictionary<string, Type> Members = new()
    {
    };

    private static readonly HashSet<string> Pure =
    [
        "System.Threading.ThreadStart", "System.Threading.ParameterizedThreadStart", "System.Threading.WaitCallback",
        "System.Threading.ThreadState", "System.Threading.ThreadPriority", "System.Threading.ApartmentState",
        "System.Threading.Timeout", "System.Threading.LockRecursionPolicy", "System.Threading.EventResetMode",
        "System.Threading.SynchronizationLockException", "System.Threading.LockRecursionException",
        "System.Threading.ThreadInterruptedException", "System.Threading.ThreadStateException",
        "System.Threading.SemaphoreFullException", "System.Threading.AbandonedMutexException",
        "System.Threading.BarrierPostPhaseException", "System.Threading.WaitHandleCannotBeOpenedException",
        "System.Threading.Tasks.TaskStatus", "System.Threading.Tasks.TaskCreationOptions",
        "System.Threading.Tasks.TaskContinuationOptions", "System.Threading.Tasks.TaskCanceledException",
    ];

    /// <summary>The model that stands for a type, by the type's full name in IL; null when there is none.</summary>
    public static Type? ModelOf(string fullName) => Types.GetValueOrDefault(fullName);

    /// <summary>The static class that has the model of a static member; null when the member stays as it is.</summary>
    public static Type? RedirectionOf(string typeName, string member) => Members.GetValueOrDefault(typeName + "::" + member);

    /// <summary>Whether a type of a threading namespace needs no model, because it neither blocks nor shares anything.</summary>
    public static bool IsPure(string fullName) => Pure.Contains(fullName);

    /// <summary>Whether the type is a model.</summary>
    public static bool IsModel(string @namespace) => @namespace == typeof(Models.Memory).Namespace;

    /// <summary>Whether calls on the type touch an object that must not be shared.</summary>
    public static bool IsRacy(string fullName) => RacyTypes.IsNamed(fullName);

    /// <summary>Whether a member of such a type leaves the object as it is.</summary>
    public static bool IsRacyRead(string member) => RacyTypes.IsRead(member);
}
