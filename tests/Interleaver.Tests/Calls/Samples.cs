using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Interleaver.Tests.Calls;

/// <summary>What a parameter is given, in C#: something that is right and blocks nobody, and several things that are wrong or at the edge.</summary>
internal static class Samples
{
    private const string Thrower = "throw new System.FormatException()";

    private static readonly Dictionary<Type, string> Rights = new()
    {
        [typeof(bool)] = "true",
        [typeof(string)] = "\"a\"",
        [typeof(object)] = "new object()",
        [typeof(char)] = "'a'",
        [typeof(TimeSpan)] = "System.TimeSpan.Zero",
        [typeof(IEnumerator)] = "new object[0].GetEnumerator()",
        [typeof(WaitHandle)] = "new ManualResetEvent(true)",
        [typeof(Task)] = "Task.CompletedTask",
        [typeof(Task<string>)] = "Task.FromResult(\"a\")",
        [typeof(ValueTask)] = "default(ValueTask)",
        [typeof(TaskScheduler)] = "TaskScheduler.Default",
        [typeof(TimeProvider)] = "System.TimeProvider.System",
        [typeof(Exception)] = "new System.FormatException()",
        [typeof(ExecutionContext)] = "ExecutionContext.Capture()!",
        [typeof(IAsyncResult)] = "Task.CompletedTask",
        [typeof(IThreadPoolWorkItem)] = "new Item()",
        [typeof(IEqualityComparer<string>)] = "System.StringComparer.Ordinal",
        [typeof(IComparer<string>)] = "System.StringComparer.Ordinal",
        [typeof(IProducerConsumerCollection<string>)] = "new System.Collections.Concurrent.ConcurrentStack<string>()",
        [typeof(IAsyncEnumerable<string>)] = "System.Threading.Channels.Channel.CreateUnbounded<string>().Reader.ReadAllAsync(new CancellationToken(true))",
        [typeof(System.Threading.Channels.BoundedChannelOptions)] = "new System.Threading.Channels.BoundedChannelOptions(1)",
        [typeof(BlockingCollection<string>)] = "With(new System.Collections.Concurrent.BlockingCollection<string>(), it => it.Add(\"b\"))",
    };

    private static readonly Dictionary<Type, string[]> Wrongs = new()
    {
        [typeof(bool)] = ["false"],
        [typeof(int)] = ["-1", "-2", "0"],
        [typeof(long)] = ["-1L", "-2L", "0L"],
        [typeof(uint)] = ["0u"],
        [typeof(TimeSpan)] = ["Milliseconds(1)", "Milliseconds(-1)", "Milliseconds(-2)", "System.TimeSpan.MaxValue"],
        [typeof(CancellationToken)] = ["new CancellationToken(true)"],
        [typeof(Task)] = ["null!", "Task.FromException(new System.FormatException())", "Task.FromCanceled(new CancellationToken(true))"],
    };

    private static readonly Type[] Numbers =
        [typeof(int), typeof(long), typeof(short), typeof(sbyte), typeof(byte), typeof(ushort), typeof(uint), typeof(ulong), typeof(float), typeof(double), typeof(nint), typeof(nuint)];

    // What such a delegate throws, nobody would catch.
    private static readonly Type[] OnTheirOwn =
        [typeof(WaitCallback), typeof(TimerCallback), typeof(SendOrPostCallback), typeof(ThreadStart), typeof(ParameterizedThreadStart), typeof(WaitOrTimerCallback), typeof(AsyncCallback)];

    /// <summary>Something that is right.</summary>
    /// <param name="type">The type, closed.</param>
    /// <param name="parameter">For what.</param>
    public static string Right(Type type, ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef && type == typeof(bool) ? "false" : Right(type) ?? Missing(type);

    /// <summary>Things that are wrong, or at the edge of what is right.</summary>
    /// <inheritdoc cref="Right(Type, ParameterInfo)"/>
    public static IEnumerable<string> Wrong(Type type, ParameterInfo parameter) => Wrong(type)
        .Select(value => parameter.ParameterType.IsByRef && value == "false" ? "true" : value)
        .Where(value => !value.Contains(Thrower, StringComparison.Ordinal) || !parameter.Member.Name.Contains("QueueUserWorkItem", StringComparison.Ordinal));

    /// <summary>Whether it is a time that does not end.</summary>
    public static bool IsForEver(string value) => value is "-1" or "Milliseconds(-1)";

    private static string Missing(Type type) => $"default({CSharp.Name(type)})!";

    private static string? Right(Type type)
    {
        if (Rights.TryGetValue(type, out var text))
        {
            return text;
        }

        if (Numbers.Contains(type))
        {
            return $"({CSharp.Name(type)})1";
        }

        if (type.IsAssignableTo(typeof(Delegate)) && type != typeof(Delegate) && type != typeof(MulticastDelegate))
        {
            return Lambda(type, null);
        }

        if (ElementOf(type) is { } element)
        {
            return Right(element) is { } one ? $"new {CSharp.Name(element)}[] {{ {one} }}" : null;
        }

        if (type.IsValueType)
        {
            return type.IsByRefLike ? null : $"default({CSharp.Name(type)})";
        }

        return type.GetConstructor([]) is not null && !type.IsAbstract ? $"new {CSharp.Name(type)}()" : null;
    }

    private static IEnumerable<string> Wrong(Type type)
    {
        if (Wrongs.TryGetValue(type, out var texts))
        {
            return texts;
        }

        if (type.IsEnum)
        {
            return [.. Enum.GetNames(type).Skip(1).Select(name => $"{CSharp.Name(type)}.{name}"), $"({CSharp.Name(type)})777"];
        }

        var missing = Missing(type);
        if (ElementOf(type) is { } element)
        {
            string[] ofNothing = element.IsValueType ? [] : [$"new {CSharp.Name(element)}[] {{ null! }}"];
            return [missing, $"new {CSharp.Name(element)}[0]", .. ofNothing];
        }

        if (type.IsAssignableTo(typeof(Delegate)) && !OnTheirOwn.Contains(type) && Right(type) is not null)
        {
            return [missing, Lambda(type, Thrower)!];
        }

        return type.IsValueType ? [] : [missing];
    }

    private static Type? ElementOf(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IEnumerable<>) || open == typeof(IList<>) || open == typeof(ICollection<>)) ? type.GetGenericArguments()[0]
        : null;

    private static string? Lambda(Type type, string? body)
    {
        var invoke = type.GetMethod("Invoke")!;
        if (invoke.GetParameters().Any(parameter => parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike))
        {
            return null;
        }

        var parameters = string.Join(", ", invoke.GetParameters().Select(parameter => $"{CSharp.Name(parameter.ParameterType)} p{parameter.Position}"));
        var result = invoke.ReturnType == typeof(void) ? "{ }" : Right(invoke.ReturnType);
        return body is null && result is null ? null : $"({CSharp.Name(type)})(({parameters}) => {body ?? result})";
    }
}
