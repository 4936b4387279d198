namespace TestLogger.Layout;

/// <summary>Gives words a meaning by colour where the reader sees colours, and leaves them alone elsewhere.</summary>
/// <param name="colours">The output understands ANSI escape sequences.</param>
public sealed class Ink(bool colours)
{
    /// <summary>Earned.</summary>
    public string Good(string text) => Paint("32", text);

    /// <summary>Wrong, and to be mended.</summary>
    public string Bad(string text) => Paint("31", text);

    /// <summary>Not begun, or waiting.</summary>
    public string Open(string text) => Paint("33", text);

    /// <summary>Of second rank.</summary>
    public string Faint(string text) => Paint("2", text);

    /// <summary>A heading.</summary>
    public string Strong(string text) => Paint("1", text);

    private string Paint(string code, string text) =>
        colours && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
