namespace Reports.Formats;

/// <summary>A remark on a line of a file, as GitHub shows it beside the code.</summary>
/// <param name="Path">The file, from the root of the repository on; empty when it concerns no file.</param>
/// <param name="Line">From 1; 0 when it concerns no line.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Message">What it says.</param>
internal sealed record Annotation(string Path, int Line, string Title, string Message)
{
    private const int MostOfAMessage = 2_000;

    /// <summary>
    /// The line that has to stand in a log for it. Text of a learner's cannot end the command, nor begin another one: it has no line
    /// breaks any more, nor the signs that end a property.
    /// </summary>
    public override string ToString()
    {
        var place = Path.Length == 0 ? "" : $"file={Property(Path)},{(Line > 0 ? $"line={Line}," : "")}";
        return $"::error {place}title={Property(Title)}::{Data(Cut.Text(PlainText.Of(Message), MostOfAMessage))}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(PlainText.Line(text)).Replace(":", "%3A").Replace(",", "%2C");
}
