using Interleaver.Events;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Interleaver.Rewriting;

/// <summary>What a reader of the source calls things whose names in IL the compiler made up.</summary>
internal static class SourceNames
{
    /// <summary>The method, or the one around a lambda, as Type.Method.</summary>
    public static string Method(MethodDefinition method)
    {
        var (type, name) = (method.DeclaringType, method.Name);
        while (type.DeclaringType is not null && type.Name.StartsWith('<'))
        {
            // The compiler makes a type of an iterator, or of an asynchronous method, which it names after the method.
            name = name == "MoveNext" || name.EndsWith(".get_Current", StringComparison.Ordinal) ? type.Name : name;
            type = type.DeclaringType;
        }

        name = name.TrimStart('<');
        name = name.IndexOf('>') is > 0 and var end ? name[..end] : name;

        name = name.Replace("get_", "").Replace("set_", "");
        return name is ".ctor" or ".cctor" or "$init" ? $"{Plain(type.Name)}'s constructor" : $"{Plain(type.Name)}.{name}";
    }

    /// <summary>The field, or the property behind a compiler-made field.</summary>
    public static string Field(FieldReference field)
    {
        var name = field.Name == "<>2__current" ? "Current" : field.Name;
        return name.StartsWith('<') && name.IndexOf('>') is > 1 and var end ? name[1..end] : name;
    }

    /// <summary>The variable that an instruction loads; empty when it has no name.</summary>
    public static string Loaded(Instruction? load, MethodDefinition method) => load?.Operand switch
    {
        FieldReference field when !IsMadeUp(field.Name) => Field(field),
        FieldReference { Name: "<>4__this" } => "this",
        ParameterDefinition { Name: { Length: > 0 } name } => name,
        ParameterDefinition { Index: -1 } => "this",
        VariableDefinition local => Local(local, load, method),
        MethodReference { Name: "GetTypeFromHandle" } when load.Previous?.Operand is TypeReference type => $"typeof({Plain(type.Name)})",
        MethodReference { Name: "GetEnumerator" } => Loaded(StackShape.Producer(load, 0), method),
        MethodReference { DeclaringType.FullName: "System.Linq.Enumerable", Parameters.Count: > 0 and var count } => Loaded(StackShape.Producer(load, count - 1), method),
        MethodReference { Name: "get_Item", Parameters.Count: 1 } => ElementOf(StackShape.Producer(load, 1), method),
        MethodReference { Name: "get_Keys" or "get_Values" or "get_UnorderedItems", HasThis: true } => Loaded(StackShape.Producer(load, 0), method),
        MethodReference { Name: var name } when name.StartsWith("get_", StringComparison.Ordinal) && name != "get_Item" => name[4..],
        _ when load?.OpCode.Code is Code.Ldelem_Ref or Code.Ldelem_Any or Code.Ldelema => ElementOf(StackShape.Producer(load, 1), method),
        _ => load?.OpCode.Code == Code.Ldstr ? $"\"{load.Operand}\"" : "",
    };

    /// <summary>An element of the array that an instruction loads.</summary>
    public static string Element(Instruction? array, MethodDefinition method) =>
        ElementOf(array, method) is { Length: > 0 } name ? name : "an element of an array";

    /// <summary>The bare name of the file that holds the method.</summary>
    public static string File(MethodDefinition method)
    {
        var document = method.DeclaringType.Methods.Where(m => m.HasBody)
            .SelectMany(m => m.DebugInformation.SequencePoints).FirstOrDefault()?.Document.Url;
        return document is null ? "?" : Path.GetFileName(document.Replace('\\', '/'));
    }

    /// <summary>The type's name without arity.</summary>
    public static string Plain(string name) => name.Contains('`') ? name[..name.IndexOf('`')] : name;

    private static bool IsMadeUp(string name) => name.StartsWith('<') && name.IndexOf('>') <= 1;

    // Which element it is, is known when it happens.
    private static string ElementOf(Instruction? container, MethodDefinition method) =>
        Loaded(container, method) is { Length: > 0 } name ? name + Place.AnyElement : "";

    // A lock statement copies its object to a local of its own: the name is that of what was copied.
    private static string Local(VariableDefinition local, Instruction load, MethodDefinition method)
    {
        if (method.DebugInformation.TryGetName(local, out var name) && !name.Contains('<') && !name.StartsWith("CS$", StringComparison.Ordinal))
        {
            return name;
        }

        for (var i = load.Previous; i is not null; i = i.Previous)
        {
            if (i.OpCode.Code is Code.Stloc && i.Operand == local)
            {
                return Loaded(StackShape.Producer(i, 0), method);
            }
        }

        return "";
    }
}
