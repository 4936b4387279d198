namespace Interleaver.Models.Tests;

/// <summary>What workers of one loop hear of one another.</summary>
public class ParallelStateTests
{
    [Test]
    public void WhatIsBelowTheBreakRunsAndTheRestMay()
    {
        var explored = Explored.Bounded(() =>
        {
            var ran = new bool[4];
            var result = Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (i, state) =>
            {
                Volatile.Write(ref ran[i], true);
                if (i == 1)
                {
                    state.Break();
                }
            });
            return $"{ran[0]} {ran[1]} {ran[3]} {result.IsCompleted} {result.LowestBreakIteration}";
        });
        explored.Outcomes.Should().Equal("True True False False 1", "True True True False 1");
    }

    [Test]
    public void TheLowestBreakCounts()
    {
        var explored = Explored.Bounded(() => Parallel.For(0, 2, (_, state) => state.Break()).LowestBreakIteration);
        explored.Outcomes.Should().Equal("0");
    }

    [Test]
    public void AStopMayComeBeforeTheOthersBegin()
    {
        var explored = Explored.Bounded(() =>
        {
            var ran = 0;
            var result = Parallel.For(0, 2, (_, state) =>
            {
                Interlocked.Increment(ref ran);
                state.Stop();
            });
            return $"{ran} {result.IsCompleted} {result.LowestBreakIteration}";
        });
        explored.Outcomes.Should().Equal("1 False ", "2 False ");
    }

    [Test]
    public void WhoeverSeesTheStopSeesWhatWasDoneBeforeIt()
    {
        var explored = Explored.Bounded(() =>
        {
            var found = 0;
            var seen = true;
            Parallel.For(0, 2, (i, state) =>
            {
                if (i == 0)
                {
                    found = 7;
                    state.Stop();
                }
                else if (state.IsStopped)
                {
                    seen = found == 7;
                }
            });
            return seen;
        });
        explored.Outcomes.Should().Equal("True");
    }

    [Test]
    public void ASumThatTheEndsShareNeedsALock()
    {
        var explored = Explored.Bounded(() =>
        {
            var (sum, block) = (0, new Shared());
            Parallel.For(0, 2, () => 0, (i, _, local) => local + i, local =>
            {
                Memory.WriteField(block, 0, 1);
                sum += local;
            });
            return sum;
        });
        explored.Outcomes.Should().Equal("race");
    }

    [Test]
    public void OthersHearOfAFailure()
    {
        var explored = Explored.Bounded(() =>
        {
            var heard = false;
            try
            {
                Parallel.For(0, 2, (i, state) => heard |= i == 0 ? throw new InvalidOperationException() : state.IsExceptional);
            }
            catch (AggregateException)
            {
            }

            return heard;
        });
        explored.Outcomes.Should().Equal("False", "True");
    }
}
