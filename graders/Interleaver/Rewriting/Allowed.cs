using Mono.Cecil;

namespace Interleaver.Rewriting;

/// <summary>Which BCL types a submission may use. What is not listed is refused.</summary>
internal static class Allowed
{
    private static readonly string[] Namespaces =
    [
        "System.Collections", "System.Collections.Generic", "System.Collections.ObjectModel", "System.Diagnostics.CodeAnalysis",
        "System.Globalization", "System.Linq", "System.Numerics", "System.Text", "System.Text.RegularExpressions",
    ];

    private static readonly HashSet<string> Types =
    [
        "System.Diagnostics.Debug", "System.Diagnostics.DebuggerDisplayAttribute", "System.Diagnostics.UnreachableException",
        "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggerHiddenAttribute",
        "System.IO.TextWriter", "System.IO.TextReader", "System.IO.StringWriter", "System.IO.StringReader", "System.IO.IOException",
        "System.Runtime.CompilerServices.RuntimeHelpers", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
        "System.Runtime.CompilerServices.CallerMemberNameAttribute", "System.Runtime.CompilerServices.IsVolatile",
        "System.Runtime.CompilerServices.InlineArrayAttribute", "System.Runtime.CompilerServices.SwitchExpressionException",
        "System.Runtime.CompilerServices.INotifyCompletion", "System.Runtime.CompilerServices.ICriticalNotifyCompletion",
        "System.Runtime.CompilerServices.IAsyncStateMachine", "System.Runtime.CompilerServices.AsyncStateMachineAttribute",
        "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute", "System.Runtime.CompilerServices.AsyncMethodBuilderAttribute",
        "System.Runtime.CompilerServices.EnumeratorCancellationAttribute",
        "System.Runtime.CompilerServices.FormattableStringFactory", "System.Runtime.CompilerServices.ITuple", "System.Buffers.SpanAction`2",
        "System.Runtime.ExceptionServices.ExceptionDispatchInfo", "System.Runtime.InteropServices.CollectionsMarshal", "System.Runtime.InteropServices.InAttribute",
        "System.Timers.ElapsedEventHandler", "System.Timers.ElapsedEventArgs",
    ];

    // Parts of namespace System that reach out of the program, or into the grader.
    private static readonly Dictionary<string, string> RefusedTypes = new()
    {
        ["System.AppDomain"] = "it reaches into the process that grades",
        ["System.AppContext"] = "it reaches into the process that grades",
        ["System.Activator"] = "create objects with new",
        ["System.GC"] = "a program must not depend on the collector",
        ["System.WeakReference"] = "what it holds depends on the collector",
        ["System.WeakReference`1"] = "what it holds depends on the collector",
        ["System.RuntimeTypeHandle"] = "handles are reflection",
        ["System.RuntimeMethodHandle"] = "handles are reflection",
        ["System.RuntimeFieldHandle"] = "handles are reflection",
        ["System.ModuleHandle"] = "handles are reflection",
        ["System.TypedReference"] = "memory that is reached through pointers is out of the grader's sight",
        ["System.ArgIterator"] = "memory that is reached through pointers is out of the grader's sight",
        ["System.RuntimeArgumentHandle"] = "memory that is reached through pointers is out of the grader's sight",
        ["System.UriParser"] = "it changes the process for whatever is graded after this",
        ["System.GenericUriParser"] = "it changes the process for whatever is graded after this",
        ["System.Text.EncodingProvider"] = "it changes the process for whatever is graded after this",
        ["System.Runtime.CompilerServices.Unsafe"] = "unsafe code is out of the grader's sight",
        ["System.Collections.DictionaryBase"] = "it is not modelled: hold a Dictionary",
        ["System.Linq.ParallelEnumerable"] = "it is not modelled yet: use Parallel.For, or threads of your own",
        ["System.Linq.ParallelQuery`1"] = "it is not modelled yet: use Parallel.For, or threads of your own",
    };

    private static readonly HashSet<string> TypeMembers =
        ["GetTypeFromHandle", "get_Name", "get_FullName", "op_Equality", "op_Inequality", "ToString", "Equals", "GetHashCode", ""];

    /// <summary>Why a use is refused, and whether it is tampering; null when it is allowed.</summary>
    public static (string Reason, bool IsTampering)? Judge(TypeReference type, string member)
    {
        var name = type.FullName;
        if (name.StartsWith("System.Runtime.CompilerServices.InlineArray", StringComparison.Ordinal))
        {
            return null;
        }

        if (name.StartsWith("System.Threading", StringComparison.Ordinal) || type.Namespace == "System.Collections.Concurrent")
        {
            return PureTypes.Contains(name) ? null : (Advice.For(type, member), false);
        }

        if (IsDynamic(type))
        {
            return ("what it calls is known only at run time, out of the grader's sight: use the type itself", false);
        }

        if (RefusedTypes.TryGetValue(name, out var reason))
        {
            return (reason, !reason.StartsWith("it is not modelled", StringComparison.Ordinal));
        }

        if (RefusedMembers.Judge(name, member) is { } refused)
        {
            return refused;
        }

        // The name of a type is declared by the base that it shares with methods and fields.
        if (name is "System.Type" or "System.Reflection.MemberInfo")
        {
            return TypeMembers.Contains(member) ? null : ("reflection is out of the grader's sight", true);
        }

        return type.Namespace is "System" or Marks.Namespace || Namespaces.Contains(type.Namespace) || Types.Contains(name)
            ? null
            : ($"{type.Namespace} is not part of what the lessons need", true);
    }

    /// <summary>Whether it is part of what the compiler makes of dynamic.</summary>
    public static bool IsDynamic(TypeReference type) =>
        type.Namespace == "Microsoft.CSharp.RuntimeBinder" || SourceNames.Plain(type.Name) is "CallSite" or "CallSiteBinder";
}
