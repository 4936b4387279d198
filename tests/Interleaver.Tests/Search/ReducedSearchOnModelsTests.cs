using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// Partial-order reduction on real models against the search of all schedules: the reduction is only right if every model
/// tells the scheduler truly what its steps touch.
/// </summary>
public class ReducedSearchOnModelsTests
{
    private const int Most = 4_000;

    [TestCase(2, 3, 60, 30)]
    [TestCase(2, 2, 100, 80)]
    [TestCase(3, 1, 80, 5)]
    public void Reaches_the_same_outcomes_as_the_search_of_all_schedules(int threads, int steps, int scripts, int atLeast)
    {
        var compared = 0;
        for (ulong seed = 1; seed <= (ulong)scripts; seed++)
        {
            compared += Compare(ModelScript.Random(seed, threads, steps), Most) ? 1 : 0;
        }

        compared.Should().BeGreaterThanOrEqualTo(atLeast, "enough scripts should be small enough");
    }

    [Test]
    public void Every_act_is_compared_with_every_other([Values] Act act)
    {
        var compared = Enum.GetValues<Act>().Count(other => Compare(ModelScript.Parse($"{Whole(act)} | {Whole(other)}"), Most));

        compared.Should().BeGreaterThanOrEqualTo(Enum.GetValues<Act>().Length - 4, "all but those with a task on both sides make a small script");
    }

    // Who is woken has to take the lock again, and others want it too; who is interrupted leaves all the same.
    [TestCase("Enter WaitBriefly Exit | Enter Pulse Exit")]
    [TestCase("Enter Wait Exit | Enter Pulse Exit")]
    [TestCase("Enter WaitBriefly Exit | TryLock | TryLock")]
    [TestCase("Enter WaitBriefly Exit | Sleep TryLock | TryLock")]
    [TestCase("AwaitBriefly | Sleep Set | Await")]
    [TestCase("Interrupt | Enter WaitBriefly Exit")]
    [TestCase("Enter Wait Exit | Interrupt TryLock")]
    [TestCase("Take Take | Interrupt Give")]
    [TestCase("Interrupt Set | Await")]
    [TestCase("Interrupt | Interrupt")]
    [TestCase("GiveByTask | Take Take")]
    [TestCase("AddByTask | Look Look")]
    [TestCase("Look Add | Look Store")]
    public void Reaches_the_same_outcomes_where_waits_are_handed_on(string text) =>
        Compare(ModelScript.Parse(text), most: 20_000).Should().BeTrue("the script is small enough");

    // Writes of one number by threads that do nothing else: as many traces as orders. Looks between them commute.
    [TestCase("Store | Store", 2)]
    [TestCase("Store | Add | Store", 6)]
    [TestCase("Store Store | Store Store", 6)]
    [TestCase("Look | Look | Look", 1)]
    [TestCase("Look | Look | Store", 4)]
    [TestCase("Look | Set | Open", 1)]
    [TestCase("Enter Exit | Enter Exit | Enter Exit", 6)]
    [TestCase("Give | Give | Give", 6)]
    [TestCase("Pass | Pass", 1)]
    public void Explores_each_trace_once_where_theory_gives_the_number(string text, int traces) =>
        ModelScript.Parse(text).Explore(new ReducedSearch(), Most).Should().HaveCount(traces);

    private static string Whole(Act act) => act switch
    {
        Act.Exit => "Enter Exit",
        Act.Enter or Act.Wait or Act.WaitBriefly or Act.Pulse or Act.PulseAll => $"Enter {act} Exit".Replace("Enter Enter", "Enter"),
        _ => $"{act}",
    };

    // False when there are too many schedules.
    private static bool Compare(ModelScript script, int most)
    {
        if (script.Explore(new BoundedSearch(int.MaxValue), most) is not { } all)
        {
            return false;
        }

        var reduced = script.Explore(new ReducedSearch(), most)!;
        reduced.Distinct().Should().BeEquivalentTo(all.Distinct(), $"the script is {script}");
        return true;
    }
}
