using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// Partial-order reduction on real models against the search of all schedules: the reduction is only right if every model
/// tells the scheduler truly what its steps touch.
/// </summary>
public class ReducedSearchOnModelsTests
{
    [TestCase(2, 100, 40)]
    [TestCase(3, 40, 5)]
    public void Reaches_the_same_outcomes_as_the_search_of_all_schedules(int threads, int scripts, int atLeast)
    {
        var compared = 0;
        for (ulong seed = 1; seed <= (ulong)scripts; seed++)
        {
            var script = ModelScript.Random(seed, threads, steps: 5 - threads);
            if (script.Explore(new BoundedSearch(int.MaxValue), most: 4_000) is { } all)
            {
                var reduced = script.Explore(new ReducedSearch(), most: 4_000)!;
                reduced.Distinct().Should().BeEquivalentTo(all.Distinct(), $"script {seed} is {script}");
                compared++;
            }
        }

        compared.Should().BeGreaterThanOrEqualTo(atLeast, "enough scripts should be small enough");
    }

    // Who is woken has to take the lock again, and others want it too.
    [TestCase("Enter WaitBriefly Exit | Enter Pulse Exit")]
    [TestCase("Enter Wait Exit | Enter Pulse Exit")]
    [TestCase("Enter WaitBriefly Exit | TryLock | TryLock")]
    [TestCase("Enter WaitBriefly Exit | Sleep TryLock | TryLock")]
    [TestCase("AwaitBriefly | Sleep Set | Await")]
    public void Reaches_the_same_outcomes_where_waits_are_handed_on(string text)
    {
        var script = ModelScript.Parse(text);
        var all = script.Explore(new BoundedSearch(int.MaxValue), most: 20_000);

        script.Explore(new ReducedSearch(), most: 20_000)!.Distinct().Should().BeEquivalentTo(all!.Distinct());
    }
}
