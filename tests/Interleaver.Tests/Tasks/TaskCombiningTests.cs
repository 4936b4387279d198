namespace Interleaver.Models.Tests;

/// <summary>The first of several tasks, and all of them: who is first is found in every way that is possible, and in no other.</summary>
public class TaskCombiningTests
{
    [Test]
    public void EitherTaskMayBeTheFirst()
    {
        var explored = Explored.All(() =>
        {
            Task[] tasks = [Task.Run(() => { }), Task.Run(() => { })];
            var first = Task.WaitAny(tasks);
            Task.WaitAll(tasks);
            return first;
        });
        explored.Outcomes.Should().Equal("0", "1");
    }

    [Test]
    public void EachOfThreeMayBeTheFirst()
    {
        var explored = Explored.All(() =>
        {
            Task[] tasks = [Task.Run(() => { }), Task.Run(() => { }), Task.Run(() => { })];
            var first = Task.WhenAny(tasks);
            Task.WaitAll(tasks);
            return Array.IndexOf(tasks, first.Result);
        });
        explored.Outcomes.Should().Equal("0", "1", "2");
    }

    [Test]
    public void WhatIsOrderedKeepsItsOrder()
    {
        // The second task can only end after the first has, and somebody waits from the beginning.
        var explored = Explored.All(() =>
        {
            var start = new SemaphoreSlim(0);
            var one = Task.Run(start.Wait);
            var two = one.ContinueWith(_ => { });
            var first = Task.WhenAny(two, one);
            start.Release();
            two.Wait();
            return first.Result == one;
        });
        explored.Outcomes.Should().Equal("True");
    }

    [Test]
    public void TheFirstOfTwoDelaysIsTheShorter()
    {
        var explored = Explored.All(() => $"{Task.WaitAny(Task.Delay(1000), Task.Delay(10))} {Elapsed.Milliseconds}");
        explored.Outcomes.Should().Equal("1 10");
    }

    [Test]
    public void AWaitForAnyHandsOverWhatTheFirstDid() =>
        Explored.All(() => Shared.WrittenBy(task => Task.WaitAny(task, new Task(() => { })))).Outcomes.Should().Equal("fine");

    [Test]
    public void AWaitForAnotherHandsOverNothing() =>
        Explored.All(() => Shared.WrittenBy(task => Task.WaitAny(Task.CompletedTask, task))).Outcomes.Should().Equal("race");

    [Test]
    public void AWaitForAllHandsOverWhatEachDid() =>
        Explored.All(() => Shared.WrittenBy(task => Task.WhenAll(Task.Run(() => { }), task).Wait())).Outcomes.Should().Equal("fine");

    [Test]
    public void AFailureBeforeTheWaitMayStillBeTheSecond()
    {
        var explored = Explored.All(() =>
        {
            var first = Task.Run(() => Throw("one"));
            var second = Task.FromException(new InvalidOperationException("two"));
            return Failures(() => Task.WhenAll(first, second));
        });
        explored.Outcomes.Should().Equal("one two", "two one");
    }

    [Test]
    public void FailuresOfAllWithResultsComeInTheOrderOfTheTasks()
    {
        var explored = Explored.All(() => Failures(() => Task.WhenAll(Task.Run(() => Throw("one")), Task.Run(() => Throw("two")))));
        explored.Outcomes.Should().Equal("one two");

        static int Throw(string message) => throw new InvalidOperationException(message);
    }

    [Test]
    public void AllIsOverWhenTheLastIs()
    {
        var explored = Explored.All(() =>
        {
            var one = Task.Run(() => { });
            var two = Task.Run(() => { });
            var all = Task.WhenAll(one, two);
            var seen = $"{one.IsCompleted && two.IsCompleted} {all.IsCompleted}";
            all.Wait();
            return $"{seen} {one.Status} {two.Status}";
        });
        explored.Outcomes.Should().Equal(
            "False False RanToCompletion RanToCompletion",
            "False True RanToCompletion RanToCompletion",
            "True True RanToCompletion RanToCompletion");
    }

    [Test]
    public void AllHandsOverTheResultsInTheOrderOfTheTasks()
    {
        var explored = Explored.All(() => Task.WhenAll(Task.Run(() => 1), Task.Run(() => 2)).Result);
        explored.Outcomes.Should().Equal("1 2");
    }

    [Test]
    public void AllFailsWithEverythingThatFailedInTheOrderInWhichItDid()
    {
        var explored = Explored.All(() =>
        {
            var all = Task.WhenAll(Task.Run(() => Fail("one")), Task.Run(() => Fail("two")), Task.Run(() => { }));
            return Told.Outcome(() => all.Wait(-1)) + " " + all.Status;
        });
        explored.Outcomes.Should().Equal(
            "AggregateException: One or more errors occurred. (one) (two) "
            + "{InvalidOperationException: one, InvalidOperationException: two} Faulted",
            "AggregateException: One or more errors occurred. (two) (one) "
            + "{InvalidOperationException: two, InvalidOperationException: one} Faulted");
    }

    [Test]
    public void AWaitForAnyEndsAfterItsTime()
    {
        var explored = Explored.All(() =>
        {
            var none = Task.WaitAny([Task.Delay(50), new Task(() => { })], 49);
            return $"{none} {Elapsed.Milliseconds}";
        });
        explored.Outcomes.Should().Equal("-1 49");
    }

    [Test]
    public void ADeadlockNamesTheTaskThatKeepsTheOthersWaiting()
    {
        var explored = Explored.Once(() =>
        {
            var stuck = Task.Run(() => Thread.Sleep(-1));
            Task.WhenAll(Task.Run(() => { }), stuck).Wait();
            return "";
        });
        explored.Outcomes.Should().Equal("deadlock: main waits for the end of task 1, task 1 waits for the sleep");
    }

    private static void Fail(string message) => throw new InvalidOperationException(message);

    private static void Throw(string message) => throw new InvalidOperationException(message);

    private static string Failures(Func<Task> all)
    {
        try
        {
            all().Wait();
            return "none";
        }
        catch (AggregateException exception)
        {
            return string.Join(' ', exception.InnerExceptions.Select(inner => inner.Message));
        }
    }
}
