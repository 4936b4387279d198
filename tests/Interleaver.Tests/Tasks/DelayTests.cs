namespace Interleaver.Models.Tests;

/// <summary>Delays take virtual time, exactly, and none of the real.</summary>
public class DelayTests
{
    [Test]
    public void ADelayTakesItsTime()
    {
        var explored = Explored.All(() =>
        {
            Task.Delay(TimeSpan.FromDays(30)).Wait();
            return Elapsed.Milliseconds;
        });
        explored.Outcomes.Should().Equal("2592000000");
        explored.Pauses.Should().Equal(2592000000);
    }

    [Test]
    public void DelaysRunAtTheSameTime()
    {
        var explored = Explored.All(() =>
        {
            Task.WaitAll(Task.Delay(30), Task.Delay(20), Task.Run(() => Task.Delay(10).Wait()));
            return Elapsed.Milliseconds;
        });
        explored.Outcomes.Should().Equal("30");
    }

    [Test]
    public void AWaitMayGiveUpBeforeADelayIsOver()
    {
        var explored = Explored.All(() =>
        {
            var delay = Task.Delay(100);
            return $"{delay.Wait(99)} {Elapsed.Milliseconds} {delay.Wait(1)} {Elapsed.Milliseconds}";
        });
        explored.Outcomes.Should().Equal("False 99 True 100");
    }

    [Test]
    public void ADelayWithoutEndIsADeadlock() =>
        Explored.All(() => Task.Delay(-1).Wait(-1)).Outcomes.Should().Equal("deadlock: main waits for the delay");

    [Test]
    public void ADelayOrdersNothing()
    {
        // With time that may move at any step, waiting for long enough is not waiting for the task.
        var explored = Explored.AnyTime(() => Shared.WrittenBy(_ => Task.Delay(1000).Wait()));
        explored.Outcomes.Should().Equal("race");
    }

    [Test]
    public void ADelayThatWasSeenToBeOverHandsOverWhatItsMakerDid()
    {
        var explored = Explored.All(() =>
        {
            var shared = new Shared();
            Task? delay = null;
            var ready = new SemaphoreSlim(0);
            var maker = Task.Run(() =>
            {
                shared.Value = 1;
                delay = Task.Delay(10);
                ready.Release();
            });
            ready.Wait();
            delay!.Wait();
            maker.Wait();
            return shared.Value;
        });
        explored.Outcomes.Should().Equal("1");
    }
}
