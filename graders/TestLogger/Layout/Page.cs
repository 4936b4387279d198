namespace TestLogger.Layout;

/// <summary>The lines of a report, <see cref="Width"/> columns wide.</summary>
public sealed class Page
{
    /// <summary>The width of a page. It is fixed: the same grades give the same bytes on every terminal.</summary>
    public const int Width = 80;

    private readonly List<string> _lines = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Adds a line as it is, without trailing blanks.</summary>
    public void Add(string line = "") => _lines.Add(line.TrimEnd());

    /// <summary>Adds text broken at blanks so that it fits, each line behind <paramref name="indent"/> columns.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="indent">Columns left free on every line.</param>
    /// <param name="paint">Colours a finished line; escape sequences have no width.</param>
    public void AddWrapped(string text, int indent = 0, Func<string, string>? paint = null)
    {
        foreach (var line in Wrap(text, Width - indent))
        {
            Add(new string(' ', indent) + (paint?.Invoke(line) ?? line));
        }
    }

    // A word that is longer than a line (a path, a type's name) stays whole: what is cut cannot be clicked or searched for.
    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
