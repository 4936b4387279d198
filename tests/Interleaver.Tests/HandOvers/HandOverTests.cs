using System.Reflection;
using Interleaver.Checking;
using TestSupport;

namespace Interleaver.Tests.HandOvers;

/// <summary>
/// Whoever sees what another thread did sees what that did before. It may read that without a lock, which must not be called a race;
/// and what the other does after that it may not, which must be. What only looks like that puts nothing in order.
/// </summary>
public class HandOverTests
{
    private static readonly Lazy<Type> Program = new(Load);

    private static IReadOnlyList<HandOver> All { get; } =
        [.. OfLocks.All, .. OfSignals.All, .. OfTasks.All, .. OfCollections.All, .. OfChannels.All, .. OfVariables.All, .. OfCancellation.All];

    private static IReadOnlyList<HandOver> Both { get; } = [.. All, .. OfCollections.None];

    private static IEnumerable<string> Made => All.Select(one => one.Made).Distinct();

    [TestCaseSource(nameof(Made))]
    public void What_was_done_before_is_seen(string made) => Others(Of(made), "Right", VerdictKind.Passed).Should().BeEmpty();

    [TestCaseSource(nameof(Made))]
    public void What_is_done_after_it_is_not(string made) => Others(Of(made), "Wrong", VerdictKind.DataRace).Should().BeEmpty();

    [Test]
    public void To_count_or_to_find_nothing_puts_nothing_in_order() =>
        Others(OfCollections.None, "Right", VerdictKind.DataRace).Should().BeEmpty();

    private static IEnumerable<string> Others(IEnumerable<HandOver> some, string method, VerdictKind expected) => Both.Index().Where(one => some.Contains(one.Item))
        .Select(one => (one.Item, Verdict: Explored($"{method}{one.Index}"))).Where(one => one.Verdict.Kind != expected)
        .Select(one => $"\n{one.Item}: {one.Verdict}");

    private static IEnumerable<HandOver> Of(string made) => All.Where(one => one.Made == made);

    private static Verdict Explored(string method) =>
        Explore.Run(Program.Value.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Action>(), new Settings());

    private static Type Load()
    {
        var folder = Directory.CreateTempSubdirectory("handovers");
        try
        {
            var file = Path.Combine(folder.FullName, "HandOvers.cs");
            File.WriteAllText(file, HandOverProgram.Of(Both));
            return Programs.Load(file).Method.DeclaringType!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
