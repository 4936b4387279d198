namespace TestLogger.Layout;

/// <summary>A grader's explanation, fitted to the page: sentences, lines of code, the steps of the threads, a command.</summary>
public static class Explanation
{
    private const string BeforeSteps = "What happened, step by step";
    private const string Command = "dotnet test ";

    /// <summary>Adds the explanation line by line.</summary>
    public static void Add(Page page, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            AddLine(page, lines[i]);
            if (lines[i].StartsWith(BeforeSteps, StringComparison.Ordinal))
            {
                var steps = lines.Skip(i + 1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
                Lanes.Add(page, steps);
                i += steps.Count;
            }
        }
    }

    private static void AddLine(Page page, string line)
    {
        // "See it again: dotnet test …"
        if (line.IndexOf(": " + Command, StringComparison.Ordinal) is >= 0 and var colon)
        {
            page.AddWhole(line[..(colon + 2)], Cut.Paragraph(line[(colon + 2)..]));
        }
        else
        {
            var text = line.TrimStart(' ');
            page.AddText(text, indent: Math.Min(line.Length - text.Length, page.Width / 2));
        }
    }
}
