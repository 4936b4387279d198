using System.Text.Json;
using System.Text.RegularExpressions;

namespace Architecture.Tests.Editor;

/// <summary>What a piece of JSON may look like: names and kinds, as a published schema has them.</summary>
internal sealed record Shape(string Name, Func<JsonElement, string, IEnumerable<string>> Problems)
{
    /// <summary>Any text.</summary>
    public static Shape Text { get; } = Kind("a text", JsonValueKind.String);

    /// <summary>A number without a fraction.</summary>
    public static Shape Number { get; } =
        new("a number", (element, at) => Unless(element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _), at, "a number"));

    /// <summary>True or false.</summary>
    public static Shape Flag { get; } = Kind("true or false", JsonValueKind.True, JsonValueKind.False);

    /// <summary>An object that others give a meaning.</summary>
    public static Shape Anything { get; } = new("anything", (_, _) => []);

    /// <summary>One of these texts.</summary>
    public static Shape OneOf(params string[] words) =>
        Like($"one of {string.Join(", ", words)}", "^(" + string.Join('|', words.Select(Regex.Escape)) + ")$");

    /// <summary>A text of a certain form.</summary>
    public static Shape Like(string name, string pattern) => new(name, (element, at) =>
        Unless(element.ValueKind == JsonValueKind.String && Regex.IsMatch(element.GetString()!, pattern), at, name));

    /// <summary>Any number of these.</summary>
    public static Shape List(Shape of) => new($"a list of {of.Name}", (element, at) => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray().SelectMany((item, index) => of.Problems(item, $"{at}[{index}]"))
        : [$"{at} is not a list of {of.Name}"]);

    /// <summary>An object whose names are free.</summary>
    public static Shape Map(Shape of) => new($"named {of.Name}", (element, at) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property => of.Problems(property.Value, $"{at}.{property.Name}"))
        : [$"{at} is no object"]);

    /// <summary>One of these shapes.</summary>
    public static Shape Either(params Shape[] shapes)
    {
        var name = string.Join(" or ", shapes.Select(shape => shape.Name));
        return new(name, (element, at) => Unless(shapes.Any(shape => !shape.Problems(element, at).Any()), at, name));
    }

    /// <summary>An object with these properties; those that end in ! must be there, and no others may be.</summary>
    public static Shape Object(string name, params (string Name, Shape Shape)[] properties)
    {
        var known = properties.ToDictionary(property => property.Name.TrimEnd('!'), property => property.Shape);
        var needed = properties.Where(property => property.Name.EndsWith('!')).Select(property => property.Name.TrimEnd('!')).ToList();
        return new(name, (element, at) => element.ValueKind == JsonValueKind.Object
            ? needed.Where(property => !element.TryGetProperty(property, out _)).Select(property => $"{at} lacks {property}").Concat(
                element.EnumerateObject().SelectMany(property => known.TryGetValue(property.Name, out var shape)
                    ? shape.Problems(property.Value, $"{at}.{property.Name}")
                    : [$"{at}.{property.Name} is no property of {name}"]))
            : [$"{at} is not {name}"]);
    }

    private static Shape Kind(string name, params JsonValueKind[] kinds) => new(name, (element, at) => Unless(kinds.Contains(element.ValueKind), at, name));

    private static IEnumerable<string> Unless(bool condition, string at, string name) => condition ? [] : [$"{at} is not {name}"];
}
