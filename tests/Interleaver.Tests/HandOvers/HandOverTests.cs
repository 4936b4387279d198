using Interleaver.Checking;

namespace Interleaver.Tests.HandOvers;

/// <summary>
/// Whoever sees what another thread did sees what that did before. It may read that without a lock, which must not be called a race;
/// and what the other does after that it may not, which must be. What only looks like that puts nothing in order.
/// </summary>
public class HandOverTests
{
    // A program for each list: the compiler is given no more time for one that is larger.
    private static readonly IReadOnlyList<Table> Tables =
    [
        new(OfLocks.All), new(OfSignals.All), new(OfTasks.All), new(OfCollections.All), new(OfChannels.All), new(OfVariables.All), new(OfCancellation.All),
        new(OfLoops.All),
    ];

    private static readonly Table None = new(OfCollections.None);

    private static IEnumerable<string> Made => Tables.SelectMany(table => table.All).Select(one => one.Made).Distinct();

    [TestCaseSource(nameof(Made))]
    public void What_was_done_before_is_seen(string made) => Tables.SelectMany(table => table.Others(made, "Right", VerdictKind.Passed)).Should().BeEmpty();

    [TestCaseSource(nameof(Made))]
    public void What_is_done_after_it_is_not(string made) => Tables.SelectMany(table => table.Others(made, "Wrong", VerdictKind.DataRace)).Should().BeEmpty();

    [Test]
    public void To_count_or_to_find_nothing_puts_nothing_in_order() => None.Others(null, "Right", VerdictKind.DataRace).Should().BeEmpty();

    private sealed class Table(IEnumerable<HandOver> all)
    {
        private readonly Lazy<WrittenProgram> program = new(() => new WrittenProgram(HandOverProgram.Of(all)));

        public IReadOnlyList<HandOver> All { get; } = [.. all];

        /// <summary>Those that get another verdict.</summary>
        /// <param name="made">Of those that are made like that; null for all.</param>
        /// <param name="method">The beginning of the name of the methods that are asked about.</param>
        /// <param name="expected">The verdict.</param>
        public IEnumerable<string> Others(string? made, string method, VerdictKind expected) =>
            from one in All.Index()
            where made is null || one.Item.Made == made
            let verdict = Explore.Run(program.Value[$"{method}{one.Index}"], new Settings())
            where verdict.Kind != expected
            select $"\n{one.Item}: {verdict}";
    }
}
