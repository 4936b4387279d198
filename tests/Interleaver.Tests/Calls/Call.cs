using System.Reflection;

namespace Interleaver.Tests.Calls;

/// <summary>One call in C#: a constructor, or a member of an object or of the type.</summary>
/// <param name="Member">What is called.</param>
/// <param name="Receiver">The object, as C# makes it; empty for none.</param>
/// <param name="Arguments">In C#, one for each parameter.</param>
internal sealed record Call(MethodBase Member, string Receiver, IReadOnlyList<string> Arguments)
{
    // When what these begin comes to its end is up to the machine: it is waited for.
    private static readonly string[] Begins =
        ["Run", "StartNew", "ContinueWith", "ContinueWhenAll", "ContinueWhenAny", "CancelAsync", "ForAsync", "ForEachAsync", "Delay", "WaitForNextTickAsync"];

    // And here nobody could wait for it: what the object says of itself is up to the machine, too.
    private static readonly string[] Goes = ["Start", "UnsafeStart", "CancelAfter"];

    /// <summary>A method that makes the call and tells what came of it.</summary>
    /// <param name="number">For its name.</param>
    public string Method(int number)
    {
        var it = Receiver.Length > 0 ? $"var it = {Receiver}; " : "";
        var state = Receiver.Length > 0 && !Goes.Contains(Member.Name) ? "State(it)" : "\"\"";
        var show = Begins.Contains(Member.Name) && !Arguments.Any(Samples.IsForEver) ? "ShowEnd" : "Show";
        return $"    private static void C{number}() {{ {it}Try({Literal(ToString())}, () => {{ {Statements(show)} }}, () => {state}); }}\n";
    }

    /// <summary>A method in which another thread makes another call on the same object meanwhile.</summary>
    /// <param name="other">The other call.</param>
    /// <param name="number">For its name.</param>
    public string MethodWith(Call other, int number) =>
        $"    private static void P{number}() {{ var it = {Receiver}; TryBoth(() => {{ {Statements("Show")} }}, () => {{ {other.Statements("Show")} }}, () => State(it)); }}\n";

    private string Statements(string show)
    {
        var parameters = Member.GetParameters();
        var given = parameters.Select((parameter, i) => IsIn(parameter) ? Arguments[i] : parameter.IsOut ? $"out var a{i}" : $"ref a{i}").ToList();
        var before = string.Concat(parameters.Where(parameter => !IsIn(parameter) && !parameter.IsOut)
            .Select(parameter => $"{CSharp.Name(parameter.ParameterType.GetElementType()!)} a{parameter.Position} = {Arguments[parameter.Position]}; "));
        var after = string.Concat(parameters.Where(parameter => !IsIn(parameter)).Select(parameter => $" + \" \" + Show(a{parameter.Position})"));
        var call = Expression(given);
        return before + (Member is MethodInfo { ReturnType: var type } && type == typeof(void) ? $"{call}; return \"done\"{after};" : $"return {show}({call}){after};");
    }

    /// <inheritdoc/>
    public override string ToString() => ((Receiver.Length > 0 ? $"{Receiver} : " : "") + Expression(Arguments)).Replace("global::", "");

    private static bool IsIn(ParameterInfo parameter) => !parameter.ParameterType.IsByRef || parameter.IsIn;

    private static string Literal(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private string Expression(IReadOnlyList<string> given)
    {
        var target = Member.IsStatic ? CSharp.Name(Member.DeclaringType!) : "it";
        var arguments = string.Join(", ", given);
        if (Member is not MethodInfo method)
        {
            return $"new {CSharp.Name(Member.DeclaringType!)}({arguments})";
        }

        if (!method.IsSpecialName)
        {
            var types = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(CSharp.Name))}>" : "";
            return $"{target}.{method.Name}{types}({arguments})";
        }

        var (kind, name) = (method.Name[..method.Name.IndexOf('_')], method.Name[(method.Name.IndexOf('_') + 1)..]);
        return (kind, name) switch
        {
            ("op", "Equality") => $"{given[0]} == {given[1]}",
            ("op", "Inequality") => $"{given[0]} != {given[1]}",
            ("get", "Item") => $"{target}[{arguments}]",
            ("set", "Item") => $"{target}[{string.Join(", ", given.SkipLast(1))}] = {given[^1]}",
            ("get", _) => $"{target}.{name}",
            ("set", _) => $"{target}.{name} = {arguments}",
            ("add", _) => $"{target}.{name} += {arguments}",
            ("remove", _) => $"{target}.{name} -= {arguments}",
            _ => throw new NotSupportedException($"{Member} is not a member that C# calls."),
        };
    }
}
