using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// Partial-order reduction on awaits and channels, in code as the compiler makes it: it reaches what the search of all schedules
/// reaches, and that is what theory says.
/// </summary>
public class OutcomeTests
{
    [TestCaseSource(typeof(OutcomeProgram), nameof(OutcomeProgram.All))]
    public void Reaches_what_the_search_of_all_schedules_reaches(OutcomeProgram program)
    {
        var all = program.Explore(new BoundedSearch(int.MaxValue));
        var reduced = program.Explore(new ReducedSearch());
        TestContext.Out.WriteLine($"{program}: {reduced.Count} of {all.Count} schedules, {string.Join(", ", all.Distinct())}");

        all.Distinct().Should().BeEquivalentTo(program.Expected, "all schedules together come to what theory says");
        reduced.Distinct().Should().BeEquivalentTo(program.Expected);
        reduced.Should().HaveCountLessThanOrEqualTo(all.Count);
    }

    // A search that stops short is noticed.
    [Test]
    public void Most_of_them_need_more_than_the_schedules_without_preemption() =>
        OutcomeProgram.All.Count(program => program.Explore(new BoundedSearch(0)).Distinct().Count() < program.Expected.Count).Should()
            .BeGreaterThan(OutcomeProgram.All.Count / 2);
}
