using System.Text.RegularExpressions;
using Grading;
using Interleaver.Scheduling;
using TestSupport;

namespace Interleaver.Tests.Search;

/// <summary>
/// A program under Programs/outcomes, which prints at its end what it came to. A line at its top lists all that it can come
/// to, as theory has it: <c>// Outcomes: 12, 21, Deadlocked</c>. It is as small as it has to be to run all of its schedules.
/// </summary>
public sealed partial class OutcomeProgram(string file)
{
    private const int Most = 40_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OutcomeProgram> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(file => new OutcomeProgram(file))];

    /// <summary>All that it can come to.</summary>
    public IReadOnlyList<string> Expected { get; } = OutcomesLine().Match(File.ReadAllText(file)).Groups[1].Value.Split(", ");

    private static string Folder => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Programs", "outcomes");

    /// <summary>What each interleaving comes to that the strategy explores: what it printed, or how it ended else.</summary>
    /// <exception cref="InvalidOperationException">There are too many: the program is not small enough.</exception>
    public List<string> Explore(IStrategy strategy) => Outcomes.Of(Programs.Load(file), strategy, Most)
        ?? throw new InvalidOperationException($"{this} has more than {Most} schedules.");

    /// <inheritdoc/>
    public override string ToString() => Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex("^// Outcomes: (.+)$", RegexOptions.Multiline)]
    private static partial Regex OutcomesLine();
}
