using System.Text;
using System.Text.RegularExpressions;
using Grading;
using Interleaver.Events;
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
    public IReadOnlyList<string> Outcomes { get; } = OutcomesLine().Match(File.ReadAllText(file)).Groups[1].Value.Split(", ");

    private static string Folder => Path.Combine(Repository.Root, "tests", "Interleaver.Tests", "Programs", "outcomes");

    /// <summary>What each interleaving comes to that the strategy explores: what it printed, or how it ended else.</summary>
    /// <exception cref="InvalidOperationException">There are too many: the program is not small enough.</exception>
    public List<string> Explore(IStrategy strategy)
    {
        var main = Programs.Load(file);
        var screen = new Screen();
        var scheduler = new Scheduler(screen, adversarialTime: false, new Limits());
        var outcomes = new List<string>();
        while (strategy.Begin())
        {
            var end = scheduler.Run(main, strategy);
            if (end is not RunEnd.Redundant)
            {
                outcomes.Add(end is RunEnd.Completed ? screen.Text.ToString() : end.GetType().Name);
            }

            if (outcomes.Count > Most)
            {
                throw new InvalidOperationException($"{this} has more than {Most} schedules.");
            }
        }

        return outcomes;
    }

    /// <inheritdoc/>
    public override string ToString() => Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex("^// Outcomes: (.+)$", RegexOptions.Multiline)]
    private static partial Regex OutcomesLine();

    private sealed class Screen : IListener
    {
        public StringBuilder Text { get; } = new();

        public void OnBegin() => Text.Clear();

        public void OnEvent(in Event e) => Text.Append(e.Kind == EventKind.Wrote ? e.Text : "");

        public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
        {
        }
    }
}
