using System.Globalization;

namespace Interleaver.Models.Tests;

/// <summary>Timers on virtual time, and the culture that an interleaving begins with.</summary>
public class TimerTests
{
    [Test]
    public void ACallbackComesAtItsTimes()
    {
        var explored = Explored.All(() =>
        {
            var times = new Said();
            using var timer = new Timer(_ => times.Add($"{Elapsed.Milliseconds}"), null, 5, 20);
            Thread.Sleep(50);
            timer.Dispose();
            Thread.Sleep(50);
            return times;
        });
        explored.Outcomes.Should().Equal("5 25 45");
    }

    [Test]
    public void ALongCallbackIsOvertakenByTheNext()
    {
        var explored = Explored.All(() =>
        {
            var words = new Said();
            using var timer = new Timer(_ =>
            {
                words.Add("begin");
                Thread.Sleep(15);
                words.Add("end");
            }, null, 10, 10);
            Thread.Sleep(28);
            return words;
        });
        explored.Outcomes.Should().Equal("begin begin end");
    }

    [Test]
    public void DisposeMayComeBeforeACallbackThatIsDueAtOnce()
    {
        var explored = Explored.All(() =>
        {
            var words = new Said();
            var timer = new Timer(_ => words.Add("callback"), null, 0, -1);
            timer.Dispose();
            Thread.Sleep(1);
            return words;
        });
        explored.Outcomes.Should().Equal("", "callback");
    }

    [Test]
    public void TheHandleWaitsForACallbackThatRuns()
    {
        var explored = Explored.All(() =>
        {
            var ended = new ManualResetEvent(false);
            var timer = new Timer(_ => Thread.Sleep(30), null, 10, -1);
            Thread.Sleep(20);
            var wasActive = Timer.ActiveCount;
            timer.Dispose(ended);
            ended.WaitOne();
            return $"{wasActive} {Elapsed.Milliseconds}";
        });
        explored.Outcomes.Should().Equal("0 40");
    }

    [Test]
    public void ActiveAreThoseThatAreDueAtSomeTime()
    {
        var explored = Explored.All(() =>
        {
            using var once = new Timer(_ => { }, null, 10, -1);
            using var again = new Timer(_ => { }, null, 10, 10);
            using var never = new Timer(_ => { });
            var before = Timer.ActiveCount;
            Thread.Sleep(15);
            return $"{before} {Timer.ActiveCount}";
        });
        explored.Outcomes.Should().Equal("2 1");
    }

    [Test]
    public void TheCultureOfTheMachineDoesNotShow()
    {
        var outer = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var explored = Explored.Bounded(() =>
            {
                var text = $"{1.5} {Task.Run(() => $"{1.5} {CultureInfoModel.CurrentCulture.Name}").Result}";
                CultureInfoModel.CurrentCulture = new CultureInfo("fr-FR");
                return $"{text} {1.5}";
            });
            explored.Outcomes.Should().Equal("1.5 1.5  1,5");
            CultureInfo.CurrentCulture.Name.Should().Be("de-DE");
        }
        finally
        {
            CultureInfo.CurrentCulture = outer;
        }
    }
}
