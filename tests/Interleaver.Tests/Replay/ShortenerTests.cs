using Interleaver.Scheduling.Strategies;
using Interleaver.Tracing;

namespace Interleaver.Tests.Replay;

/// <summary>What is left still fails, and nothing more can be left out.</summary>
public class ShortenerTests
{
    [Test]
    public void Leaves_exactly_what_is_needed()
    {
        var random = new Pcg(5);
        for (var i = 0; i < 100; i++)
        {
            var items = Enumerable.Range(0, 1 + random.Below(60)).ToList();
            var needed = items.Where(_ => random.Below(10) == 0).ToList();

            Shortener.Shorten(items, list => needed.All(list.Contains), budget: 10_000).Should().Equal(needed);
        }
    }

    [Test]
    public void Keeps_the_order()
    {
        int[] items = [9, 1, 8, 2, 7];

        Shortener.Shorten(items, list => list.Contains(9) && list.Contains(7) && list.Contains(2), 100).Should().Equal(9, 2, 7);
    }

    [Test]
    public void Leaves_nothing_when_nothing_is_needed() => Shortener.Shorten([1, 2, 3], _ => true, 100).Should().BeEmpty();

    [Test]
    public void Leaves_everything_when_everything_is_needed() =>
        Shortener.Shorten([1, 2, 3], list => list.Count == 3, 100).Should().Equal(1, 2, 3);

    [Test]
    public void An_empty_list_is_never_asked_about() =>
        Shortener.Shorten(Array.Empty<int>(), _ => throw new InvalidOperationException(), 100).Should().BeEmpty();

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(10)]
    public void Asks_no_more_often_than_the_budget_allows_and_what_is_left_fails(int budget)
    {
        var asked = 0;
        bool Fails(IReadOnlyList<int> list)
        {
            asked++;
            return list.Contains(17) && list.Contains(31);
        }

        var left = Shortener.Shorten([.. Enumerable.Range(0, 40)], Fails, budget);

        asked.Should().BeLessThanOrEqualTo(budget);
        left.Should().Contain([17, 31]);
    }
}
