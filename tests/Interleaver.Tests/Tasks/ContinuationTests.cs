namespace Interleaver.Models.Tests;

/// <summary>What runs after a task, in every interleaving.</summary>
public class ContinuationTests
{
    [Test]
    public void AContinuationRunsAfterItsTask()
    {
        var explored = Explored.All(() =>
        {
            var said = new Said();
            Task.Run(() => said.Add("task")).ContinueWith(_ => said.Add("then")).Wait();
            return said;
        });
        explored.Outcomes.Should().Equal("task then");
    }

    [Test]
    public void AContinuationSeesWhatItsTaskDid()
    {
        var explored = Explored.All(() =>
        {
            var shared = new Shared();
            return Task.Run(() => shared.Value = 5).ContinueWith(_ => shared.Value).Result;
        });
        explored.Outcomes.Should().Equal("5");
    }

    [Test]
    public void TwoContinuationsRunInEitherOrder()
    {
        var explored = Explored.All(() =>
        {
            var said = new Said();
            var task = Task.Run(() => { });
            Task.WaitAll(task.ContinueWith(_ => said.Add("a")), task.ContinueWith(_ => said.Add("b")));
            return said;
        });
        explored.Outcomes.Should().Equal("a b", "b a");
    }

    [Test]
    public void ACleanUpRunsOnlyAfterAFailure()
    {
        var explored = Explored.All(() =>
        {
            var task = Task.Run(() => Fail());
            var after = task.ContinueWith(t => t.Exception!.InnerException!.Message, TaskContinuationOptions.OnlyOnFaulted);
            var never = task.ContinueWith(_ => "no", TaskContinuationOptions.NotOnFaulted);
            return $"{after.Result} {Told.Outcome(() => never.Result)} {never.IsCanceled}";
        });
        explored.Outcomes.Should().Equal(
            "bang AggregateException: One or more errors occurred. (A task was canceled.) "
            + "{TaskCanceledException: A task was canceled.} True");
    }

    [Test]
    public void AContinuationOfWhatNeverEndsNeverRuns()
    {
        var explored = Explored.All(() =>
        {
            new TaskCompletionSource().Task.ContinueWith(_ => { }).Wait();
            return "";
        });
        explored.Outcomes.Should().Equal("deadlock: main waits for the end of task 1, task 1 waits for the task");
    }

    [Test]
    public void AContinuationMayFollowADelay()
    {
        var explored = Explored.All(() => Task.Delay(40).ContinueWith(_ => Elapsed.Milliseconds).Result);
        explored.Outcomes.Should().Equal("40");
    }

    private static void Fail() => throw new InvalidOperationException("bang");
}
