namespace Interleaver.Models.Tests;

/// <summary>The threads that tasks run on: how they are started, what they are like, and what happens when they never end.</summary>
public class TaskThreadTests
{
    [Test]
    public void ABodyThatNeverEndsIsADeadlock()
    {
        var explored = Explored.All(() =>
        {
            Task.Run(() => new SemaphoreSlim(0).Wait()).Wait();
            return "";
        });
        explored.Outcomes.Should().Equal("deadlock: main waits for the end of task 1, task 1 waits for the semaphore");
    }

    [Test]
    public void ATaskThatWaitsForItselfIsADeadlock()
    {
        var explored = Explored.All(() =>
        {
            Task task = null!;
            task = new Task(() => task.Wait());
            task.Start();
            task.Wait();
            return "";
        });
        explored.Outcomes.Should().Equal("deadlock: main waits for the end of task 1, task 1 waits for the end of task 1");
    }

    [Test]
    public void ATaskThatNobodyStartsIsADeadlock() =>
        Explored.All(() => new Task(() => { }).Wait(-1)).Outcomes.Should().Equal("deadlock: main waits for the task");

    [Test]
    public void OfTwoThreadsEitherMayStartATask()
    {
        var explored = Explored.All(() =>
        {
            var task = new Task(() => { });
            var other = Task.Run(() => Told.Outcome(Start));
            var mine = Told.Outcome(Start);
            return $"main {mine[..7]}, other {other.Result[..7]}";

            object Start()
            {
                task.Start();
                return "started";
            }
        });
        explored.Outcomes.Should().Equal("main Invalid, other started", "main started, other Invalid");
    }

    [Test]
    public void AWaitCanBeInterrupted()
    {
        var explored = Explored.All(() =>
        {
            var main = Thread.CurrentThread;
            Task.Run(main.Interrupt);
            return Told.Outcome(() => new Task(() => { }).Wait(-1));
        });
        explored.Outcomes.Should().ContainSingle().Which.Should().StartWith("ThreadInterruptedException");
    }

    [Test]
    public void TasksRunInTheBackgroundOnPoolThreads()
    {
        var explored = Explored.All(() =>
        {
            var pool = Task.Run(Describe).Result;
            var own = Task.Factory.StartNew(Describe, TaskCreationOptions.LongRunning).Result;
            return $"{pool}, {own}";

            static string Describe() => $"{Thread.CurrentThread.IsThreadPoolThread} {Thread.CurrentThread.IsBackground}";
        });
        explored.Outcomes.Should().Equal("True True, False True");
    }

    [Test]
    public void AParentThatHasDoneItsPartWaitsForItsChildren()
    {
        var explored = Explored.All(() =>
        {
            var gate = new ManualResetEventSlim();
            var ended = new ManualResetEventSlim();
            var parent = Task.Factory.StartNew(() =>
            {
                Task.Factory.StartNew(gate.Wait, TaskCreationOptions.AttachedToParent);
                ended.Set();
            });
            ended.Wait();
            var before = parent.Status;
            gate.Set();
            parent.Wait();
            return $"{before} {parent.Status}";
        });
        explored.Outcomes.Should().BeEquivalentTo("Running RanToCompletion", "WaitingForChildrenToComplete RanToCompletion");
    }
}
