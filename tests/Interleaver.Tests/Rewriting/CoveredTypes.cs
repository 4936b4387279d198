using System.Reflection;

namespace Interleaver.Tests.Rewriting;

/// <summary>The types of .NET that threads, tasks, time and chance are made of: all that the engine has to have an opinion on.</summary>
internal static class CoveredTypes
{
    // These and what is below them.
    private static readonly string[] Namespaces = ["System.Threading", "System.Collections.Concurrent", "System.Timers"];

    private static readonly Type[] Others =
    [
        typeof(Console), typeof(DateTime), typeof(DateTimeOffset), typeof(Environment), typeof(Guid), typeof(HashCode),
        typeof(IAsyncDisposable), typeof(IAsyncResult), typeof(AsyncCallback), typeof(IAsyncEnumerable<>), typeof(IAsyncEnumerator<>), typeof(IProgress<>),
        typeof(Lazy<>), typeof(Lazy<,>), typeof(LocalDataStoreSlot), typeof(OperationCanceledException), typeof(Progress<>), typeof(Random),
        typeof(System.Diagnostics.Stopwatch), typeof(ThreadStaticAttribute), typeof(TimeProvider),
        typeof(System.ComponentModel.Component),
    ];

    /// <summary>Their names, in order, with the types themselves: whatever a program that is compiled against .NET can name.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(Load)
            .Where(assembly => assembly is not null).SelectMany(assembly => Nameable(assembly!))
            .Concat(Others).Where(IsCovered).Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>What a program may use of the type, and a class that derives from it; not what it inherits, which its base answers for.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type)
    {
        const BindingFlags declared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetConstructors(declared).Where(c => !c.IsStatic).Concat<MethodBase>(type.GetMethods(declared))
            .Where(method => method.IsPublic || (!type.IsSealed && (method.IsFamily || method.IsFamilyOrAssembly)));
        var fields = type.GetFields(declared)
            .Where(field => !field.IsSpecialName && (field.IsPublic || (!type.IsSealed && (field.IsFamily || field.IsFamilyOrAssembly))));
        return methods.Concat<MemberInfo>(fields);
    }

    private static bool IsCovered(Type type)
    {
        if (type.IsNested)
        {
            return IsCovered(type.DeclaringType!);
        }

        return Others.Contains(type) || Namespaces.Any(name => $"{type.Namespace}.".StartsWith(name + ".", StringComparison.Ordinal))
            || (type.Namespace == "System.Runtime.CompilerServices" && IsOfAsyncMethods(type.Name));
    }

    private static bool IsOfAsyncMethods(string name) =>
        new[] { "Async", "Await", "NotifyCompletion", "EnumeratorCancellation" }.Any(part => name.Contains(part, StringComparison.Ordinal));

    // What is public in a private assembly has no name in a program unless another assembly forwards it.
    private static IEnumerable<Type> Nameable(Assembly assembly)
    {
        var own = assembly.GetName().Name!.StartsWith("System.Private.", StringComparison.Ordinal) ? [] : assembly.GetExportedTypes();
        var forwarded = Forwarded(assembly);
        return own.Concat(forwarded).Concat(forwarded.SelectMany(Nested));
    }

    // Some forward to assemblies that are not part of .NET; nobody can use what they lead to.
    private static Type[] Forwarded(Assembly assembly)
    {
        try
        {
            return assembly.GetForwardedTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return [.. exception.Types.OfType<Type>()];
        }
    }

    private static IEnumerable<Type> Nested(Type type) => type.GetNestedTypes().SelectMany(nested => Nested(nested).Prepend(nested));

    // Beside the assemblies there are libraries of native code.
    private static Assembly? Load(string file)
    {
        try
        {
            return Assembly.Load(AssemblyName.GetAssemblyName(file));
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
