using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>Tasks on one thread: the model and the real type agree.</summary>
public class TaskAgainstTheBcl
{
    private static readonly Exception Bang = new InvalidOperationException("bang");
    private static readonly Exception Crash = new ArgumentException("crash");

    private static readonly Exception Stop = new OperationCanceledException("stop");

    private const TaskContinuationOptions Contradiction =
        TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning;

    [TestCaseSource(nameof(Beginning))]
    [TestCaseSource(nameof(Failing))]
    [TestCaseSource(nameof(Following))]
    public void AgreesOn(object pair) => ((Pair)pair).Check();

    private static IEnumerable<Pair> Beginning() =>
    [
        new("the result of a function", () => Real.Task.Run(() => 42).Result, () => Task.Run(() => 42).Result),
        new("the state of a task that was not started",
            () => { var t = new Real.Task(() => { }); return $"{t.Status} {t.IsCompleted} {t.AsyncState} {t.CreationOptions}"; },
            () => { var t = new Task(() => { }); return $"{t.Status} {t.IsCompleted} {t.AsyncState} {t.CreationOptions}"; }),
        new("the state of a task that has ended",
            () => { var t = Real.Task.Run(() => { }); t.Wait(); return $"{t.Status} {t.IsCompletedSuccessfully} {t.CreationOptions}"; },
            () => { var t = Task.Run(() => { }); t.Wait(); return $"{t.Status} {t.IsCompletedSuccessfully} {t.CreationOptions}"; }),
        new("the state object",
            () => { var t = Real.Task.Factory.StartNew(s => (int)s! + 1, 6); return $"{t.Result} {t.AsyncState}"; },
            () => { var t = Task.Factory.StartNew(s => (int)s! + 1, 6); return $"{t.Result} {t.AsyncState}"; }),
        new("a function started by the factory of its result",
            () => Real.Task<int>.Factory.StartNew(s => (int)s! * 2, 21).Result,
            () => Task<int>.Factory.StartNew(s => (int)s! * 2, 21).Result),
        new("running here",
            () => { var t = new Real.Task(() => { }); t.RunSynchronously(); return t.Status; },
            () => { var t = new Task(() => { }); t.RunSynchronously(); return t.Status; }),
        new("failing here",
            () => { var t = new Real.Task(() => throw Bang); t.RunSynchronously(); return t.Exception; },
            () => { var t = new Task(() => throw Bang); t.RunSynchronously(); return t.Exception; }),
        new("starting twice",
            () => { var t = Real.Task.Run(() => { }); t.Wait(); t.Start(); return 0; },
            () => { var t = Task.Run(() => { }); t.Wait(); t.Start(); return 0; }),
        new("running here what has ended",
            () => { var t = Real.Task.Run(() => { }); t.Wait(); t.RunSynchronously(); return 0; },
            () => { var t = Task.Run(() => { }); t.Wait(); t.RunSynchronously(); return 0; }),
        new("starting a promise",
            () => { new TaskCompletionSourcePair().Real.Task.Start(); return 0; },
            () => { new TaskCompletionSourcePair().Model.Task.Start(); return 0; }),
        new("running a promise here",
            () => { new TaskCompletionSourcePair().Real.Task.RunSynchronously(); return 0; },
            () => { new TaskCompletionSourcePair().Model.Task.RunSynchronously(); return 0; }),
        new("starting a continuation",
            () => { new TaskCompletionSourcePair().Real.Task.ContinueWith(_ => { }).Start(); return 0; },
            () => { new TaskCompletionSourcePair().Model.Task.ContinueWith(_ => { }).Start(); return 0; }),
        new("no action", () => Real.Task.Run((Action)null!), () => Task.Run((Action)null!)),
        new("no function", () => Real.Task.Run((Func<int>)null!), () => Task.Run((Func<int>)null!)),
        new("no action to start", () => Real.Task.Factory.StartNew((Action)null!), () => Task.Factory.StartNew((Action)null!)),
        new("no function to start", () => Real.Task.Factory.StartNew((Func<int>)null!), () => Task.Factory.StartNew((Func<int>)null!)),
        new("no function for a task", () => new Real.Task<int>((Func<int>)null!), () => new Task<int>((Func<int>)null!)),
        new("unknown options",
            () => new Real.Task(() => { }, (TaskCreationOptions)32), () => new Task(() => { }, (TaskCreationOptions)32)),
        new("disposing what has not ended",
            () => { new Real.Task(() => { }).Dispose(); return 0; }, () => { new Task(() => { }).Dispose(); return 0; }),
        new("disposing what has ended",
            () => { using var t = Real.Task.Run(() => { }); t.Wait(); return 0; },
            () => { using var t = Task.Run(() => { }); t.Wait(); return 0; }),
        new("a task that has ended from the beginning",
            () => $"{Real.Task.CompletedTask.Status} {ReferenceEquals(Real.Task.CompletedTask, Real.Task.CompletedTask)}",
            () => $"{Task.CompletedTask.Status} {ReferenceEquals(Task.CompletedTask, Task.CompletedTask)}"),
        new("the number of no task", () => Real.Task.CurrentId, () => Task.CurrentId),
        new("the number of the running task",
            () => { Real.Task<bool> t = null!; t = new(() => Real.Task.CurrentId == t.Id); t.Start(); return t.Result; },
            () => { Task<bool> t = null!; t = new(() => Task.CurrentId == t.Id); t.Start(); return t.Result; }),
    ];

    private static IEnumerable<Pair> Failing() =>
    [
        new("waiting for a failure",
            () => { Real.Task.Run(() => throw Bang).Wait(); return 0; },
            () => { Task.Run(() => throw Bang).Wait(); return 0; }),
        new("the result of a failure", () => Real.Task.Run(() => Throw()).Result, () => Task.Run(() => Throw()).Result),
        new("a failure with several causes",
            () => { Real.Task.Run(() => throw new AggregateException(Bang, Crash)).Wait(); return 0; },
            () => { Task.Run(() => throw new AggregateException(Bang, Crash)).Wait(); return 0; }),
        new("the state of a failure",
            () =>
            {
                var t = Real.Task.FromException(Bang);
                return $"{t.Status} {t.IsFaulted} {t.IsCompletedSuccessfully} {t.Exception!.InnerException == Bang}";
            },
            () =>
            {
                var t = Task.FromException(Bang);
                return $"{t.Status} {t.IsFaulted} {t.IsCompletedSuccessfully} {t.Exception!.InnerException == Bang}";
            }),
        new("the exception of a success", () => Real.Task.FromResult(1).Exception, () => Task.FromResult(1).Exception),
        new("no exception", () => Real.Task.FromException(null!), () => Task.FromException(null!)),
        new("a body that throws as if cancelled",
            () => { var t = Real.Task.Run(() => throw Stop); Told.Outcome(() => t.Wait(-1)); return t.Status; },
            () => { var t = Task.Run(() => throw Stop); Told.Outcome(() => t.Wait(-1)); return t.Status; }),
        new("an action that throws as if cancelled",
            () => { var t = Real.Task.Factory.StartNew(() => throw Stop); Told.Outcome(() => t.Wait(-1)); return t.Status; },
            () => { var t = Task.Factory.StartNew(() => throw Stop); Told.Outcome(() => t.Wait(-1)); return t.Status; }),
        new("a task that returns a task",
            () => Real.Task.Run(() => Real.Task.FromResult(7)).Result,
            () => Task.Run(() => Task.FromResult(7)).Result),
        new("a task that returns a failed task",
            () => { Real.Task.Run(() => Real.Task.FromException(Crash)).Wait(); return 0; },
            () => { Task.Run(() => Task.FromException(Crash)).Wait(); return 0; }),
        new("a task that returns no task",
            () => { Real.Task.Run(() => (Real.Task?)null).Wait(); return 0; },
            () => { Task.Run(() => (Task?)null).Wait(); return 0; }),
        new("a wait with a bad limit", () => Real.Task.CompletedTask.Wait(-2), () => Task.CompletedTask.Wait(-2)),
        new("a wait with a bad span",
            () => Real.Task.CompletedTask.Wait(TimeSpan.FromDays(30)),
            () => Task.CompletedTask.Wait(TimeSpan.FromDays(30))),
        new("a look that waits for nothing", () => new Real.Task(() => { }).Wait(0), () => new Task(() => { }).Wait(0)),
        new("a bad delay", () => Real.Task.Delay(-2), () => Task.Delay(-2)),
        new("a bad delay span", () => Real.Task.Delay(TimeSpan.FromMilliseconds(-2)), () => Task.Delay(TimeSpan.FromMilliseconds(-2))),
        new("a delay of nothing", () => Real.Task.Delay(0).Status, () => Task.Delay(0).Status),
    ];

    private static IEnumerable<Pair> Following() =>
    [
        new("what follows a result",
            () => Real.Task.Run(() => 20).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 2).Result,
            () => Task.Run(() => 20).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 2).Result),
        new("what follows a failure",
            () => Real.Task.Run(() => throw Bang).ContinueWith(t => t.Exception).Result,
            () => Task.Run(() => throw Bang).ContinueWith(t => t.Exception).Result),
        new("what follows with a state",
            () => Real.Task.CompletedTask.ContinueWith((t, s) => $"{t.Status} {s}", "x").Result,
            () => Task.CompletedTask.ContinueWith((t, s) => $"{t.Status} {s}", "x").Result),
        new("waiting for what is not wanted",
            () => { Real.Task.CompletedTask.ContinueWith(_ => { }, TaskContinuationOptions.OnlyOnFaulted).Wait(); return 0; },
            () => { Task.CompletedTask.ContinueWith(_ => { }, TaskContinuationOptions.OnlyOnFaulted).Wait(); return 0; }),
        new("the result of what is wanted",
            () => Real.Task.FromException(Bang).ContinueWith(_ => 1, TaskContinuationOptions.OnlyOnFaulted).Result,
            () => Task.FromException(Bang).ContinueWith(_ => 1, TaskContinuationOptions.OnlyOnFaulted).Result),
        new("the state of what waits to follow",
            () => new TaskCompletionSourcePair().Real.Task.ContinueWith(_ => { }).Status,
            () => new TaskCompletionSourcePair().Model.Task.ContinueWith(_ => { }).Status),
        new("following with nothing",
            () => Real.Task.CompletedTask.ContinueWith((Action<Real.Task>)null!),
            () => Task.CompletedTask.ContinueWith((Action<Task>)null!)),
        new("following a result with nothing",
            () => Real.Task.FromResult(1).ContinueWith((Func<Real.Task<int>, int>)null!),
            () => Task.FromResult(1).ContinueWith((Func<Task<int>, int>)null!)),
        new("options that contradict each other",
            () => Real.Task.CompletedTask.ContinueWith(_ => { }, Contradiction),
            () => Task.CompletedTask.ContinueWith(_ => { }, Contradiction)),
    ];

    private static int Throw() => throw Bang;

    /// <summary>A promise that nobody keeps, in both worlds.</summary>
    private sealed class TaskCompletionSourcePair
    {
        public Real.TaskCompletionSource Real { get; } = new();

        public TaskCompletionSource Model { get; } = new();
    }
}
