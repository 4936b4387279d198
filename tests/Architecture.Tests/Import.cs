using Mono.Cecil;

namespace Architecture.Tests;

/// <summary>A type of one layer that uses a type of another.</summary>
internal sealed record Import(Member From, Member To)
{
    /// <summary>All imports of an assembly, each pair of types once.</summary>
    public static IEnumerable<Import> In(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var imports =
            from type in module.GetTypes()
            from used in TypeUses.Of(type)
            let pair = (From: Member.Of(type), To: Member.Of(used))
            where pair is { From: not null, To: not null } && pair.From.Layer != pair.To.Layer
            select new Import(pair.From, pair.To);
        return [.. imports.Distinct()];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From.Name} uses {To.Name}";
}

/// <summary>A type of the kit: nested and compiler-made types stand for the one around them.</summary>
/// <param name="Layer">Its layer.</param>
/// <param name="Name">Its name, from the layer on: <c>Scheduling.Strategies.Replay</c>.</param>
internal sealed record Member(string Layer, string Name)
{
    /// <summary>The layer of a namespace, or null for namespaces that are not the kit's.</summary>
    public static string? LayerOf(string name) => name.Split('.') switch
    {
        ["Interleaver", var layer, ..] => layer,
        ["Grading" or "Reports" or "Workers" or "Lessons" or "Kit" or "TestLogger", ..] => name.Split('.')[0],
        _ => null,
    };

    /// <summary>The type's place in the kit; null when it is none of the kit's.</summary>
    public static Member? Of(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return LayerOf(type.Namespace) is not { } layer
            ? null
            : new Member(layer, $"{type.Namespace.Replace("Interleaver.", "")}.{type.Name.Split('`')[0]}");
    }
}
