using Mono.Cecil;

namespace Grading.Submissions;

/// <summary>Members and types of an assembly as a reader of C# knows them.</summary>
internal static class Signatures
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Boolean"] = "bool",
        ["System.Double"] = "double",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.Object"] = "object",
        ["System.String"] = "string",
        ["System.Void"] = "void",
    };

    /// <summary>The type, spelt so that two spellings are equal when the types are.</summary>
    public static string Key(TypeReference type) => type switch
    {
        GenericParameter parameter => (parameter.Type == GenericParameterType.Method ? "!!" : "!") + parameter.Position,
        RequiredModifierType modified => Key(modified.ElementType),
        GenericInstanceType generic => $"{generic.ElementType.FullName}<{string.Join(",", generic.GenericArguments.Select(Key))}>",
        TypeSpecification specification => Key(specification.ElementType) + specification.GetType().Name,
        _ => type.FullName,
    };

    /// <summary>The type's name without namespace and arity.</summary>
    public static string Plain(TypeReference type) => type.Name.Split('`')[0];

    /// <summary>A member as it is declared, such as <c>bool Bank.Transfer(int, int, int)</c>.</summary>
    /// <param name="member">A method, constructor, accessor or field.</param>
    /// <param name="inFull">Types with their namespaces.</param>
    public static string Of(MemberReference member, bool inFull)
    {
        var owner = Plain(member.DeclaringType);
        if (member is not MethodReference method)
        {
            return $"{owner}.{member.Name}";
        }

        if (method.Name.StartsWith("get_", StringComparison.Ordinal))
        {
            return $"{InCode(method.ReturnType, inFull)} {owner}.{method.Name[4..]} {{ get; }}";
        }

        if (method.Name.StartsWith("set_", StringComparison.Ordinal))
        {
            return $"{InCode(method.Parameters[^1].ParameterType, inFull)} {owner}.{method.Name[4..]} {{ set; }}";
        }

        var parameters = $"({string.Join(", ", method.Parameters.Select(p => InCode(p.ParameterType, inFull)))})";
        return method.Name == ".ctor"
            ? $"new {owner}{parameters}"
            : $"{(method.HasThis ? "" : "static ")}{InCode(method.ReturnType, inFull)} {owner}.{method.Name}{parameters}";
    }

    /// <summary>In what a member of the right name is not the wanted one: the difference can be seen in the words.</summary>
    public static string Unlike(MemberReference found, MemberReference wanted)
    {
        if (found is MethodDefinition { IsPublic: false } or FieldDefinition { IsPublic: false })
        {
            return "yours is not public";
        }

        var words = Of(found, inFull: false);
        return $"yours is {(words == Of(wanted, inFull: false) ? Of(found, inFull: true) : words)}";
    }

    /// <summary>Where a type or member is, in brackets behind a blank; empty when it has no code.</summary>
    public static string PlaceOf(IMemberDefinition member)
    {
        var methods = member switch
        {
            MethodDefinition method => [method],
            TypeDefinition type => type.Methods.AsEnumerable(),
            _ => member.DeclaringType.Methods,
        };
        var first = methods.Where(m => m.HasBody).SelectMany(m => m.DebugInformation.SequencePoints)
            .Where(point => !point.IsHidden).MinBy(point => point.StartLine);
        return first is null ? "" : $" ({Path.GetFileName(first.Document.Url.Replace('\\', '/'))}:{first.StartLine})";
    }

    private static string InCode(TypeReference type, bool inFull) => type switch
    {
        GenericParameter parameter => parameter.Name.Length > 0 && parameter.Name[0] != '!' ? parameter.Name : "T",
        RequiredModifierType modified => InCode(modified.ElementType, inFull),
        GenericInstanceType generic =>
            $"{InCode(generic.ElementType, inFull)}<{string.Join(", ", generic.GenericArguments.Select(a => InCode(a, inFull)))}>",
        ArrayType array => InCode(array.ElementType, inFull) + "[]",
        ByReferenceType reference => "ref " + InCode(reference.ElementType, inFull),
        _ when Keywords.TryGetValue(type.FullName, out var keyword) => keyword,
        _ => inFull && type.Namespace.Length > 0 ? $"{type.Namespace}.{Plain(type)}" : Plain(type),
    };
}
