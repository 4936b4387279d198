namespace Kit.Watching;

/// <summary>What stands around the cards. On a terminal each card has the screen to itself; in a log one follows the other.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="isTerminal">Whether that is a terminal, which can be cleared.</param>
public sealed class WatchScreen(TextWriter output, bool isTerminal)
{
    private const string Clear = "\e[H\e[2J";

    /// <summary>Before a card.</summary>
    /// <param name="lessons">The lessons that are graded; none for all.</param>
    public void Begin(IReadOnlyList<string> lessons)
    {
        output.Write(isTerminal ? Clear : "");
        output.WriteLine(lessons.Count == 0 ? "Grading everything." : $"Saved: {string.Join(", ", lessons)}. Grading.");
        output.Flush();
    }

    /// <summary>After a card.</summary>
    public void End()
    {
        output.WriteLine();
        output.WriteLine("Watching exercises: what you save is graded. Enter grades everything, q ends.");
        output.Flush();
    }
}
