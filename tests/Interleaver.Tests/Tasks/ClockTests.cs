namespace Interleaver.Models.Tests;

/// <summary>All clocks show virtual time, from the same moment on in every interleaving.</summary>
public class ClockTests
{
    [Test]
    public void AStopwatchMeasuresVirtualTimeExactly()
    {
        var explored = Explored.All(() =>
        {
            var watch = Stopwatch.StartNew();
            Thread.Sleep(1500);
            watch.Stop();
            Thread.Sleep(100);
            var first = $"{watch.Elapsed} {watch.ElapsedMilliseconds} {watch.ElapsedTicks} {watch.IsRunning}";
            watch.Start();
            Thread.Sleep(TimeSpan.FromMilliseconds(2));
            var second = $"{watch.ElapsedTicks} {watch.IsRunning}";
            watch.Restart();
            Thread.Sleep(7);
            var third = watch.ToString();
            watch.Reset();
            return $"{first}, {second}, {third}, {watch.Elapsed} {watch.IsRunning}";
        });
        explored.Outcomes.Should().Equal(
            "00:00:01.5000000 1500 15000000 False, 15020000 True, 00:00:00.0070000, 00:00:00 False");
    }

    [Test]
    public void TimestampsMeasureVirtualTime()
    {
        var explored = Explored.All(() =>
        {
            var start = Stopwatch.GetTimestamp();
            Thread.Sleep(20);
            var (sleep, second) = (Stopwatch.GetElapsedTime(start), Stopwatch.GetElapsedTime(0, Stopwatch.Frequency));
            return $"{sleep.TotalMilliseconds} {second.TotalSeconds} {start > 0}";
        });
        explored.Outcomes.Should().Equal("20 1 True");
    }

    [Test]
    public void TheCalendarBeginsInTwentyTwentySix()
    {
        var explored = Explored.All(() =>
        {
            Thread.Sleep(TimeSpan.FromHours(25));
            return $"{DateTimeModel.UtcNow:o} {DateTimeModel.Now:o} {DateTimeModel.Today:o} "
                + $"{DateTimeOffsetModel.Now:o} {DateTimeOffsetModel.UtcNow:o}";
        });
        explored.Outcomes.Should().Equal(
            "2026-01-02T01:00:00.0000000Z 2026-01-02T01:00:00.0000000Z 2026-01-02T00:00:00.0000000Z "
            + "2026-01-02T01:00:00.0000000+00:00 2026-01-02T01:00:00.0000000+00:00");
    }

    [Test]
    public void TheTickCountBeginsAfterAnHour()
    {
        var explored = Explored.All(() =>
        {
            var before = Environment.TickCount64;
            Thread.Sleep(30);
            return $"{before} {Environment.TickCount64} {Environment.TickCount}";
        });
        explored.Outcomes.Should().Equal("3600000 3600030 3600030");
    }

    [Test]
    public void TheMachineIsTheSameEverywhere() =>
        Explored.Once(() => $"{Environment.ProcessorCount} {Environment.NewLine.Length} {Environment.CurrentManagedThreadId}")
            .Outcomes.Should().Equal("4 1 1");

    [Test]
    public void ReadingTheClockAgainAndAgainLetsTimePass()
    {
        var explored = Explored.Once(() =>
        {
            var watch = Stopwatch.StartNew();
            while (watch.ElapsedMilliseconds < 50)
            {
            }

            return Elapsed.Milliseconds;
        });
        explored.Outcomes.Should().Equal("50");
    }

    [Test]
    public void TheOthersRunWhileOneReadsTheClock()
    {
        var explored = Explored.Once(() =>
        {
            var other = Task.Run(() => Thread.Sleep(5));
            var deadline = DateTimeModel.UtcNow.AddSeconds(1);
            while (!other.IsCompleted && DateTimeModel.UtcNow < deadline)
            {
            }

            other.Wait();
            return Elapsed.Milliseconds;
        });
        explored.Outcomes.Should().Equal("5");
    }

    [Test]
    public void ReadingTheClockNowAndThenLeavesItAlone()
    {
        var explored = Explored.Once(() =>
        {
            for (var i = 0; i < 15; i++)
            {
                _ = Environment.TickCount64;
            }

            Task.Run(() => { }).Wait();
            return new Task(() => { }).Wait(100) ? 0 : Elapsed.Milliseconds;
        });
        explored.Outcomes.Should().Equal("100");
    }

    [Test]
    public void TimeMayPassBetweenTwoReadings()
    {
        // Only when time may move at any step, and only to something that is due.
        var explored = Explored.AnyTime(() =>
        {
            var other = Task.Run(() => Thread.Sleep(10));
            var start = Environment.TickCount64;
            var passed = Environment.TickCount64 - start;
            other.Wait();
            return passed;
        });
        explored.Outcomes.Should().Equal("0", "10");
    }
}
