namespace Interleaver.Models.Tests;

/// <summary>Parallel loops in every interleaving: each iteration once, on several threads, and what fails.</summary>
public class ParallelTests
{
    private static readonly Exception Bang = new InvalidOperationException("bang");

    [Test]
    public void ActionsRunInEveryOrder()
    {
        var explored = Explored.All(() =>
        {
            var said = new Said();
            Parallel.Invoke(() => said.Add("a"), () => said.Add("b"), () => said.Add("c"));
            return said;
        });
        explored.Outcomes.Should().Equal("a b c", "a c b", "b a c", "b c a", "c a b", "c b a");
    }

    [Test]
    public void UpToTenActionsMayMeetEachOther()
    {
        var explored = Explored.Once(() =>
        {
            var (here, go) = (0, new SemaphoreSlim(0));
            Parallel.Invoke([.. Enumerable.Repeat(Meet, 10)]);
            return here;

            void Meet()
            {
                if (Interlocked.Increment(ref here) == 10)
                {
                    go.Release(10);
                }

                go.Wait();
            }
        });
        explored.Outcomes.Should().Equal("10");
    }

    [Test]
    public void ALoopRunsEachIterationOnce()
    {
        var explored = Explored.All(() =>
        {
            var counts = new int[5];
            var options = new ParallelOptions { MaxDegreeOfParallelism = 3 };
            Parallel.For(0, counts.Length, options, index => Interlocked.Increment(ref counts[index])).IsCompleted.Should().BeTrue();
            return counts;
        });
        explored.Outcomes.Should().Equal("1 1 1 1 1");
    }

    [Test]
    public void AnyThreadMayTakeAnyIterationThatIsLeft()
    {
        // The last iteration is not dealt to anybody, and may come before the first or after it.
        var explored = Explored.All(() =>
        {
            var said = new Said();
            var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
            Parallel.For(0, 3, options, index =>
            {
                if (index != 1)
                {
                    said.Add($"{index}");
                }
            });
            return said;
        });
        explored.Outcomes.Should().Equal("0 2", "2 0");
    }

    [TestCase(1, 1)]
    [TestCase(3, 3)]
    [TestCase(8, 4)]
    [TestCase(-1, 4)]
    public void ALoopUsesAtMostFourThreadsAndNoMoreThanAllowed(int limit, int threads)
    {
        var explored = Explored.Once(() =>
        {
            var used = new SortedSet<int>();
            var options = new ParallelOptions { MaxDegreeOfParallelism = limit };
            Parallel.For(0, 20, options, _ =>
            {
                Monitor.Enter(used);
                used.Add(Environment.CurrentManagedThreadId);
                Monitor.Exit(used);
            });
            return used.Count;
        });
        explored.Outcomes.Should().Equal($"{threads}");
    }

    [Test]
    public void OneThreadIsTheCallers()
    {
        var explored = Explored.All(() =>
        {
            var mine = 0;
            var me = Environment.CurrentManagedThreadId;
            Parallel.For(0, 2, _ => Interlocked.Add(ref mine, Environment.CurrentManagedThreadId == me ? 1 : 0));
            return mine > 0;
        });
        explored.Outcomes.Should().Equal("True");
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void IterationsThatShareSomethingRaceAtOnce(int distance)
    {
        // Iterations that lie so far apart write to the same element.
        var explored = Explored.Once(() =>
        {
            Shared[] shared = [.. Enumerable.Range(0, 8).Select(_ => new Shared())];
            Parallel.For(0, 8, index => shared[index % distance].Value = 1);
            return "fine";
        });
        explored.Outcomes.Should().Equal("race");
    }

    [Test]
    public void IterationsThatShareNothingDoNotRace()
    {
        var explored = Explored.All(() =>
        {
            Shared[] shared = [.. Enumerable.Range(0, 3).Select(_ => new Shared())];
            Parallel.ForEach(shared, item => item.Value = 2);
            return shared.Sum(item => item.Value);
        });
        explored.Outcomes.Should().Equal("6");
    }

    [Test]
    public void ChangingTheListThatIsGoneOverIsARace()
    {
        var explored = Explored.Once(() =>
        {
            var list = new List<int> { 1, 2, 3 };
            Parallel.ForEach(list, item =>
            {
                Memory.WriteObject(list, 0);
                list[0] = item;
            });
            return "fine";
        });
        explored.Outcomes.Should().Equal("race");
    }

    [Test]
    public void OtherIterationsMayNotBeginAfterAFailure()
    {
        var explored = Explored.All(() =>
        {
            var done = 0;
            var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
            var failure = Told.Outcome(() => Parallel.For(0, 4, options, index =>
            {
                if (index == 0)
                {
                    throw Bang;
                }

                Interlocked.Increment(ref done);
            }).IsCompleted);
            return $"{done} {failure}";
        });
        explored.Outcomes.Should().OnlyContain(outcome => outcome.Contains("(bang)"));
        explored.Outcomes.Select(outcome => outcome[..1]).Should().Equal("0", "1", "2", "3");
    }
}
