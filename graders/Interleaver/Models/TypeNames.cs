namespace Interleaver.Models;

/// <summary>Types as a C# source writes them, without namespaces: <c>List&lt;int&gt;</c>, <c>int[3]</c>.</summary>
internal static class TypeNames
{
    // What the compiler made up has no name that the source could use.
    private const string Nameless = "object";

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(sbyte)] = "sbyte",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
    };

    /// <summary>The array's type with its lengths, as it would be made.</summary>
    public static string Of(Array array)
    {
        var lengths = string.Join(',', Enumerable.Range(0, array.Rank).Select(array.GetLength));
        var element = array.GetType().GetElementType()!;
        var inner = Element(element);
        return $"{Of(inner)}[{lengths}]{Brackets(element)}";
    }

    /// <summary>The type's name.</summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Of(Element(type)) + Brackets(type);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        // Of the models, only what stands for a type of the BCL has its name.
        if (type.Name.StartsWith('<') || (type.Assembly == typeof(TypeNames).Assembly && !type.IsVisible))
        {
            return type.BaseType is { IsVisible: true } parent && parent != typeof(Watched) ? Of(parent) : Nameless;
        }

        var arity = type.Name.IndexOf('`');
        if (arity < 0)
        {
            return type.Name;
        }

        // A type inside a generic one has the other's arguments first.
        var arguments = string.Join(", ", type.GetGenericArguments().TakeLast(int.Parse(type.Name[(arity + 1)..])).Select(Of));
        return type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) ? $"({arguments})" : $"{type.Name[..arity]}<{arguments}>";
    }

    private static Type Element(Type type) => type.IsArray ? Element(type.GetElementType()!) : type;

    // The outermost comes first, as in C#.
    private static string Brackets(Type type) =>
        type.IsArray ? $"[{new string(',', type.GetArrayRank() - 1)}]{Brackets(type.GetElementType()!)}" : "";
}
