using System.Reflection;
using Interleaver.Detection;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Models.Tests;

/// <summary>
/// A random sequence of calls by one thread, described once and made on a real type of the BCL and on its model: both must
/// return and throw the same. No call may block, so time-outs are 0.
/// </summary>
internal sealed class Script
{
    private const int Length = 14;
    private readonly (Twin Type, object?[] Arguments)[] objects;
    private readonly (Call Call, object?[] Arguments)[] calls;

    /// <summary>Draws the arguments and the calls.</summary>
    public Script(Made[] objects, Call[] vocabulary, ulong seed)
    {
        var random = new Pcg(seed);
        this.objects = [.. objects.Select(made => (made.Type, Draw(made.Arguments, ref random)))];
        calls = new (Call, object?[])[Length];
        for (var i = 0; i < Length; i++)
        {
            var call = vocabulary[random.Below(vocabulary.Length)];
            calls[i] = (call, Draw(call.Arguments, ref random));
        }
    }

    /// <summary>What the calls gave, one line each, on a real thread of their own.</summary>
    public List<string> OnRealTypes()
    {
        var lines = new List<string>();
        var thread = new System.Threading.Thread(() => Make(lines, pair => pair.Real));
        thread.Start();
        thread.Join();
        return lines;
    }

    /// <summary>What the calls gave, one line each, on the first thread of an interleaving.</summary>
    public List<string> OnModels()
    {
        var lines = new List<string>();
        var scheduler = new Scheduler(new RaceDetector(new HappensBefore()), false, new Limits());
        var end = scheduler.Run(() => Make(lines, pair => pair.Model), new Replay(Schedule.Parse("-")));
        end.Should().BeOfType<RunEnd.Completed>("after {0}", string.Join("; ", lines));
        return lines;
    }

    private void Make(List<string> lines, Func<Twin, Type> side)
    {
        var made = new object?[objects.Length];
        for (var i = 0; i < objects.Length; i++)
        {
            var (type, arguments) = objects[i];
            lines.Add($"{i} = new {type.Real.Name}({Show(arguments)}): " + Invoke(() =>
            {
                made[i] = Activator.CreateInstance(side(type), arguments);
                return "made";
            }));
        }

        foreach (var (call, arguments) in calls)
        {
            if (call.Target >= 0 && made[call.Target] is null)
            {
                continue;
            }

            var actual = Array.ConvertAll(arguments, argument => argument is Handles handles ? handles.From(made, side) : argument);
            var target = call.Target >= 0 ? made[call.Target] : null;
            var method = Find(call.Target >= 0 ? target!.GetType() : side(call.Static!), call.Method, actual);
            lines.Add($"{call.Target}.{call.Method}({Show(arguments)}): " + Invoke(() =>
            {
                var result = method.Invoke(target, actual);
                var changed = method.GetParameters().Where(p => p.ParameterType.IsByRef).Select(p => actual[p.Position]);
                return string.Join(" ", changed.Prepend(result ?? "-"));
            }));
        }
    }

    private static MethodInfo Find(Type type, string name, object?[] arguments) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Single(method => method.Name == name && Fits(method.GetParameters(), arguments));

    private static bool Fits(ParameterInfo[] parameters, object?[] arguments) =>
        parameters.Length == arguments.Length && parameters.Zip(arguments).All(pair =>
        {
            var type = pair.First.ParameterType.IsByRef ? pair.First.ParameterType.GetElementType()! : pair.First.ParameterType;
            return pair.Second is null ? !type.IsValueType : type.IsInstanceOfType(pair.Second);
        });

    private static string Invoke(Func<string> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not Unwind)
        {
            return exception.InnerException!.GetType().Name;
        }
    }

    private static object?[] Draw(object?[] arguments, ref Pcg random)
    {
        var drawn = new object?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            drawn[i] = arguments[i] is OneOf choice ? choice.Values[random.Below(choice.Values.Length)] : arguments[i];
        }

        return drawn;
    }

    private static string Show(object?[] arguments) => string.Join(", ", arguments.Select(argument => argument ?? "null"));

    /// <summary>A type of the BCL and its model.</summary>
    public sealed record Twin(Type Real, Type Model);

    /// <summary>An object to be made.</summary>
    public sealed record Made(Twin Type, params object?[] Arguments);

    /// <summary>A call on the object of that number, or (-1) of a static method.</summary>
    public sealed record Call(int Target, string Method, params object?[] Arguments)
    {
        /// <summary>The type of a static method.</summary>
        public Twin? Static { get; init; }
    }

    /// <summary>An argument that is drawn.</summary>
    public sealed record OneOf(params object?[] Values);

    /// <summary>An argument that is made of the script's objects: an array of them, or the only one.</summary>
    public sealed record Handles(bool IsArray, params int[] Numbers)
    {
        /// <summary>The argument for one side.</summary>
        public object? From(object?[] made, Func<Twin, Type> side)
        {
            if (!IsArray)
            {
                return made[Numbers[0]];
            }

            var type = side(new Twin(typeof(System.Threading.WaitHandle), typeof(Interleaver.Models.WaitHandle)));
            var array = Array.CreateInstance(type, Numbers.Length);
            for (var i = 0; i < Numbers.Length; i++)
            {
                array.SetValue(Numbers[i] < 0 ? null : made[Numbers[i]], i);
            }

            return array;
        }

        /// <inheritdoc/>
        public override string ToString() => $"[{string.Join(" ", Numbers)}]";
    }
}
