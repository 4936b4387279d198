using System.Text.Json;

namespace Architecture.Tests.Editor;

/// <summary>A file that an editor reads: JSON, with comments for people.</summary>
public sealed record EditorFile(string Path)
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EditorFile> All { get; } =
        [.. KitFile.Matching(".devcontainer/", "").Concat(KitFile.Matching(".vscode/", "")).Select(file => new EditorFile(file.Path))];

    /// <summary>The whole.</summary>
    public JsonElement Root => Parse(new KitFile(Path).Text);

    /// <summary>Reads a text as an editor does.</summary>
    public static JsonElement Parse(string text) => JsonDocument.Parse(text, WithComments).RootElement;

    /// <summary>Every text in it, wherever it stands.</summary>
    public IEnumerable<string> Texts => TextsIn(Root);

    /// <summary>What is found there, name by name.</summary>
    public JsonElement At(params string[] names) => names.Aggregate(Root, (element, name) => element.GetProperty(name));

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsIn(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
