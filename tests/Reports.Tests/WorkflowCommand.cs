namespace Reports.Tests;

/// <summary>A line of a log as GitHub's runner understands it.</summary>
/// <param name="Name">The command.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Data">What it says.</param>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data)
{
    private const string Mark = "::";

    /// <summary>Reads a line; null when it is no command.</summary>
    public static WorkflowCommand? Parse(string line)
    {
        var trimmed = line.TrimStart();
        var end = trimmed.Length < Mark.Length ? -1 : trimmed.IndexOf(Mark, Mark.Length, StringComparison.Ordinal);
        if (end < 0 || !trimmed.StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var head = trimmed[Mark.Length..end].Split(' ', 2);
        var properties = head.Length == 1 ? [] : head[1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => Unescape(pair[1].Replace("%3A", ":").Replace("%2C", ",")));
        return new WorkflowCommand(head[0], properties, Unescape(trimmed[(end + Mark.Length)..]));
    }

    private static string Unescape(string text) => text.Replace("%0D", "\r").Replace("%0A", "\n").Replace("%25", "%");
}
