namespace Interleaver.Models.Tests;

/// <summary>Waiting for tasks in every interleaving: what is seen afterwards, how long it takes, and what never ends.</summary>
public class TaskWaitingTests
{
    [Test]
    public void TwoTasksRunInEitherOrder()
    {
        var explored = Explored.All(() =>
        {
            var said = new Said();
            Task.WaitAll(Task.Run(() => said.Add("a")), Task.Run(() => said.Add("b")));
            return said;
        });
        explored.Outcomes.Should().Equal("a b", "b a");
    }

    [Test]
    public void TheBoundedSearchFindsTheSame()
    {
        var explored = Explored.Bounded(() =>
        {
            var said = new Said();
            var task = Task.Run(() => said.Add("task"));
            said.Add("main");
            task.Wait();
            return said;
        });
        explored.Outcomes.Should().Equal("main task", "task main");
    }

    [Test]
    public void WhoeverWaitsSeesWhatTheTaskDid() =>
        Explored.All(() => Shared.WrittenBy(task => task.Wait())).Outcomes.Should().Equal("fine");

    [Test]
    public void TheResultHandsOverWhatTheTaskDid() =>
        Explored.All(() => Shared.WrittenBy(task => _ = ((Task<int>)task).Result)).Outcomes.Should().Equal("fine");

    [Test]
    public void SeeingTheEndHandsOverWhatTheTaskDid() =>
        Explored.All(() => Shared.WrittenBy(task => SpinUntil(() => task.IsCompleted))).Outcomes.Should().Equal("fine");

    [Test]
    public void AWaitThatGaveUpHandsOverNothing() =>
        Explored.All(() => Shared.WrittenBy(task => task.Wait(0))).Outcomes.Should().Equal("fine", "race");

    [Test]
    public void WithoutAWaitThereIsARace() =>
        Explored.All(() => Shared.WrittenBy(_ => { })).Outcomes.Should().Equal("race");

    [Test]
    public void BothOutcomesOfALookAreFound()
    {
        var explored = Explored.All(() =>
        {
            var task = Task.Run(() => { });
            var (first, second) = (task.IsCompleted, task.Wait(0));
            task.Wait();
            return $"{first} {second}";
        });
        explored.Outcomes.Should().Equal("False False", "False True", "True True");
    }

    [Test]
    public void BothOutcomesOfALookAtSeveralAreFound()
    {
        var explored = Explored.All(() =>
        {
            var task = Task.Run(() => { });
            var (all, any) = (Task.WaitAll([task], 0), Task.WaitAny([task], 0));
            task.Wait();
            return $"{all} {any}";
        });
        explored.Outcomes.Should().Equal("False -1", "False 0", "True 0");
    }

    [Test]
    public void AWaitEndsAfterItsTimeAndNotBefore()
    {
        var explored = Explored.All(() =>
        {
            var clock = Stopwatch.StartNew();
            var task = Task.Run(() => Thread.Sleep(100));
            var early = task.Wait(99);
            var at = clock.ElapsedMilliseconds;
            var late = task.Wait(TimeSpan.FromMilliseconds(1000));
            return $"{early} {at} {late} {clock.ElapsedMilliseconds}";
        });
        explored.Outcomes.Should().Equal("False 99 True 100");
    }

    [Test]
    public void WaitingForAllTakesAsLongAsTheSlowest()
    {
        var explored = Explored.All(() =>
        {
            Task[] tasks = [Task.Run(() => Thread.Sleep(30)), Task.Run(() => Thread.Sleep(20))];
            var early = Task.WaitAll(tasks, 25);
            var at = Elapsed.Milliseconds;
            var late = Task.WaitAll(tasks, TimeSpan.FromMilliseconds(25));
            return $"{early} {at} {late} {Elapsed.Milliseconds}";
        });
        explored.Outcomes.Should().Equal("False 25 True 30");
    }

    [Test]
    public void WaitingForAllThrowsWhatAllThrew()
    {
        var explored = Explored.All(() => Told.Outcome(() =>
        {
            Task.WaitAll(Task.Run(() => Fail("one")), Task.Run(() => Fail("two")));
            return "";
        }));
        explored.Outcomes.Should().Equal(
            "AggregateException: One or more errors occurred. (one) (two) "
            + "{InvalidOperationException: one, InvalidOperationException: two}");
    }

    [Test]
    public void AnExceptionThatNobodyLooksAtIsIgnored()
    {
        var explored = Explored.All(() =>
        {
            var task = Task.Run(() => Fail("unseen"));
            SpinUntil(() => task.IsCompleted);
            return task.Status;
        });
        explored.Outcomes.Should().Equal("Faulted");
    }

    private static void Fail(string message) => throw new InvalidOperationException(message);

    private static void SpinUntil(Func<bool> condition)
    {
        while (!condition())
        {
        }
    }
}
