using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Json.Schema;
using Reports.Formats;

namespace Reports.Tests;

/// <summary>The published shapes, as schemas that were written from their documentation.</summary>
internal static class Shapes
{
    private static readonly EvaluationOptions Thorough = new() { OutputFormat = OutputFormat.List };
    private static readonly Dictionary<string, JsonSchema> Read = [];

    /// <summary>A submission in a classroom.</summary>
    public static Classroom50Submission Submission { get; } = new(
        "cs-threads", "week-1", "submit/2026-06-01T14-32-05Z-a1b2c3d",
        "https://example.org/commit/1", "https://example.org/releases/1", "https://example.org/compare/1");

    /// <summary>What is wrong with a JSON text; empty when it has the shape.</summary>
    /// <param name="schema">Full path of the schema.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> ErrorsInJson(string schema, string text)
    {
        if (!Read.TryGetValue(schema, out var shape))
        {
            Read.Add(schema, shape = JsonSchema.FromText(File.ReadAllText(schema)));
        }

        using var document = JsonDocument.Parse(text);
        var result = shape.Evaluate(document.RootElement, Thorough);
        return result.IsValid ? [] : [.. (result.Details ?? []).SelectMany(detail => detail.Errors?.Values
            .Select(error => $"{detail.InstanceLocation}: {error}") ?? []).DefaultIfEmpty("it has another shape")];
    }

    /// <summary>What is wrong with a JUnit report; empty when it has the shape.</summary>
    public static IReadOnlyList<string> ErrorsInJUnit(string text)
    {
        var schemas = new XmlSchemaSet();
        using (var reader = XmlReader.Create(Files.Shape("junit.xsd")))
        {
            schemas.Add(null, reader);
        }

        var errors = new List<string>();
        XDocument.Parse(text).Validate(schemas, (_, e) => errors.Add(e.Message));
        return errors;
    }
}
