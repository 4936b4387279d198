using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Model;

namespace Reports.Formats;

/// <summary>The kit's own format: the whole run, as `grades.schema.json` describes it.</summary>
public static class GradesJson
{
    /// <summary>Which form of the format this is. Another number says that a reader of this one would misunderstand it.</summary>
    public const int Version = 1;

    private const string VersionName = "version";

    /// <summary>The run as text.</summary>
    public static string Write(GradedRun run) => JsonText.Of(DocumentOf(run));

    /// <summary>The run as text on one line, for a page that reads it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="encoder">What must be escaped there.</param>
    public static string WriteCompact(GradedRun run, JavaScriptEncoder encoder) =>
        DocumentOf(run).ToJsonString(new JsonSerializerOptions(JsonText.Options) { WriteIndented = false, Encoder = encoder });

    /// <summary>The run that such a text tells of.</summary>
    /// <exception cref="JsonException">It is none, or one of another version; the message says which, for a person to read.</exception>
    public static GradedRun Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(VersionName, out var version))
        {
            throw new JsonException("This is no report of a run, or one by a kit that did not number its reports yet. Grade again to get one.");
        }

        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version)
        {
            throw new JsonException(
                $"This report is written in version {version} of its format, and this kit reads version {Version}. "
                + "Grade again with this kit, or read it with the one that wrote it.");
        }

        return document.Deserialize<GradedRun>(JsonText.Options)!;
    }

    private static JsonObject DocumentOf(GradedRun run)
    {
        var document = JsonSerializer.SerializeToNode(run, JsonText.Options)!.AsObject();
        document.Insert(0, VersionName, Version);
        return document;
    }
}
