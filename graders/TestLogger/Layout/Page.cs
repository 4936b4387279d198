using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TestLogger.Layout;

/// <summary>The blocks of a report, one below the other.</summary>
/// <param name="look">What the reader's screen can show.</param>
public sealed partial class Page(Look look)
{
    private readonly List<IRenderable> _blocks = [];

    /// <summary>The columns of a line.</summary>
    public int Width => look.Width;

    /// <summary>The signs to draw with.</summary>
    public Glyphs Glyphs { get; } = Glyphs.For(look);

    /// <summary>Text as it is, markup included, made fit to print.</summary>
    public string Shown(string text) => Visible.Of(text, look);

    /// <summary>Words to be put into a row.</summary>
    public Text Words(string text, Style? style = null) => new(Shown(text), style);

    /// <summary>Adds a block.</summary>
    public void Add(IRenderable block) => _blocks.Add(block);

    /// <summary>Adds text broken at blanks so that it fits, each line behind <paramref name="indent"/> columns.</summary>
    /// <param name="text">One paragraph; empty for an empty line.</param>
    /// <param name="indent">Columns left free on every line.</param>
    /// <param name="style">Its colour.</param>
    /// <param name="remark">A few words after it that are not cut, however long it is.</param>
    public void AddText(string text = "", int indent = 0, Style? style = null, string remark = "") =>
        Add(new Padder(Words(Cut.Paragraph(text) + remark, style), new Padding(indent, 0, 0, 0)));

    /// <summary>Adds a line that must not be broken behind its label, or below it if there is not room for both.</summary>
    /// <param name="label">What the line is.</param>
    /// <param name="whole">A path or a command.</param>
    public void AddWhole(string label, string whole)
    {
        var line = Shown(label + whole);
        if (line.GetCellWidth() <= Width)
        {
            Add(new Whole(line));
        }
        else
        {
            AddText(label.Trim(), indent: label.Length - label.TrimStart().Length);
            Add(new Whole("  " + Shown(whole)));
        }
    }

    /// <summary>Draws the page.</summary>
    public IReadOnlyList<string> Lines() => [.. _blocks.SelectMany(Draw)];

    private IEnumerable<string> Draw(IRenderable block)
    {
        var drawn = new StringWriter();
        Console(drawn).Write(block);
        var text = drawn.ToString().ReplaceLineEndings("\n");
        return (text.EndsWith('\n') ? text[..^1] : text).Split('\n').Select(line => TrailingBlanks().Replace(line.TrimEnd(' '), ""));
    }

    // All that the library could find out about the terminal by itself has been found out: the card and the text that
    // it is drawn with must not disagree.
    private IAnsiConsole Console(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = look.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = look.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = [],
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = look.Unicode;
        return console;
    }

    // The blank at which a line was broken is coloured like the words around it.
    [GeneratedRegex(@" +(?=\e\[0m$)")]
    private static partial Regex TrailingBlanks();
}
