using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Formats;

/// <summary>The kit's own format: the whole run, as `grades.schema.json` describes it.</summary>
public static class GradesJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The run as text.</summary>
    public static string Write(GradedRun run) => JsonSerializer.Serialize(run, Options) + "\n";

    /// <summary>The run as text on one line, for a page that reads it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="encoder">What must be escaped there.</param>
    public static string WriteCompact(GradedRun run, JavaScriptEncoder encoder) =>
        JsonSerializer.Serialize(run, new JsonSerializerOptions(Options) { WriteIndented = false, Encoder = encoder });

    /// <summary>The run that such a text tells of.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static GradedRun Read(string text) =>
        JsonSerializer.Deserialize<GradedRun>(text, Options) ?? throw new JsonException("There is no run in it.");
}
