using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>The numbers that a scenario draws.</summary>
public class DrawTests
{
    [Test]
    public void All_numbers_from_one_limit_to_the_other_come_and_no_others() =>
        Draw(1, 3, 5, 200).Distinct().Should().BeEquivalentTo([3, 4, 5]);

    [Test]
    public void Each_interleaving_draws_the_same()
    {
        var scheduler = OnMain.Make(new Limits());

        Draw(scheduler, 1, 999, 5).Should().Equal(Draw(scheduler, 1, 999, 5));
    }

    // A grade may depend on them: these stay as they are.
    [TestCase(1UL, new[] { 912, 387, 144, 309, 637 })]
    [TestCase(2UL, new[] { 243, 863, 117, 393, 560 })]
    public void They_are_the_same_in_every_version(ulong numbers, int[] expected) => Draw(numbers, 1, 999, 5).Should().Equal(expected);

    private static List<int> Draw(ulong numbers, int least, int most, int count) =>
        Draw(OnMain.Make(new Limits(), numbers: numbers), least, most, count);

    private static List<int> Draw(Scheduler scheduler, int least, int most, int count)
    {
        var drawn = new List<int>();
        scheduler.Run(_ => drawn.AddRange(Enumerable.Range(0, count).Select(_ => scheduler.Draw(least, most))));
        return drawn;
    }
}
