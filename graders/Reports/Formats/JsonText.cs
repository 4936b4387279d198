using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Reports.Formats;

/// <summary>How all our JSON is written: indented, and the same on every machine.</summary>
public static class JsonText
{
    /// <summary>Names in camel case, enumerations by name. What no constructor can do without has to be there when it is read.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The document as text.</summary>
    public static string Of(JsonObject document) => document.ToJsonString(Options) + "\n";

    /// <summary>An array of objects.</summary>
    public static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
