using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>The older pattern of Begin and End: tasks made of it, and it made of tasks.</summary>
public class BeginEndAgainstTheBcl
{
    private static readonly Exception Bang = new InvalidOperationException("bang");

    [TestCaseSource(nameof(Pairs))]
    public void AgreesOn(object pair) => ((Pair)pair).Check();

    private static IEnumerable<Pair> Pairs() =>
    [
        new("a task that has ended",
            () => Told((System.IAsyncResult)Real.Task.CompletedTask), () => Told((IAsyncResult)Task.CompletedTask)),
        new("a handle that is waited for in vain",
            () => ((System.IAsyncResult)new Real.Task(() => { })).AsyncWaitHandle.WaitOne(0),
            () => ((IAsyncResult)new Task(() => { })).AsyncWaitHandle.WaitOne(0)),
        new("one handle",
            () => { System.IAsyncResult task = Real.Task.CompletedTask; return task.AsyncWaitHandle == task.AsyncWaitHandle; },
            () => { IAsyncResult task = Task.CompletedTask; return task.AsyncWaitHandle == task.AsyncWaitHandle; }),
        new("a result",
            () => Real.Task.Factory.FromAsync((a, c, s) => Real.TaskToAsyncResult.Begin(Real.Task.FromResult(a), c, s), Real.TaskToAsyncResult.End<int>, 7, null).Result,
            () => Task.Factory.FromAsync((a, c, s) => TaskToAsyncResult.Begin(Task.FromResult(a), c, s), TaskToAsyncResult.End<int>, 7, null).Result),
        new("a result of its factory",
            () => Real.Task<int>.Factory.FromAsync((a, b, c, s) => Real.TaskToAsyncResult.Begin(Real.Task.Run(() => a * b), c, s), Real.TaskToAsyncResult.End<int>, 7, 6, null).Result,
            () => Task<int>.Factory.FromAsync((a, b, c, s) => TaskToAsyncResult.Begin(Task.Run(() => a * b), c, s), TaskToAsyncResult.End<int>, 7, 6, null).Result),
        new("no result",
            () => Ended(Real.Task.Factory.FromAsync((a, b, d, c, s) => Real.TaskToAsyncResult.Begin(Real.Task.Run(() => a + b + d), c, s), Real.TaskToAsyncResult.End, 1, 2, 3, "state")),
            () => Ended(Task.Factory.FromAsync((a, b, d, c, s) => TaskToAsyncResult.Begin(Task.Run(() => a + b + d), c, s), TaskToAsyncResult.End, 1, 2, 3, "state"))),
        new("what has begun already",
            () => Real.Task.Factory.FromAsync(Real.TaskToAsyncResult.Begin(Real.Task.FromResult(3), null, null), Real.TaskToAsyncResult.End<int>).Result,
            () => Task.Factory.FromAsync(TaskToAsyncResult.Begin(Task.FromResult(3), null, null), TaskToAsyncResult.End<int>).Result),
        new("an end that fails",
            () => Ended(Real.Task.Factory.FromAsync(Real.TaskToAsyncResult.Begin(Real.Task.FromException(Bang), null, null), Real.TaskToAsyncResult.End)),
            () => Ended(Task.Factory.FromAsync(TaskToAsyncResult.Begin(Task.FromException(Bang), null, null), TaskToAsyncResult.End))),
        new("an end that was cancelled",
            () => Ended(Real.Task.Factory.FromAsync(Real.TaskToAsyncResult.Begin(Real.Task.FromCanceled(new(true)), null, null), Real.TaskToAsyncResult.End)),
            () => Ended(Task.Factory.FromAsync(TaskToAsyncResult.Begin(Task.FromCanceled(new(true)), null, null), TaskToAsyncResult.End))),
        new("a beginning that fails",
            () => Ended(Real.Task.Factory.FromAsync(System.IAsyncResult (_, _) => throw Bang, Real.TaskToAsyncResult.End, null)),
            () => Ended(Task.Factory.FromAsync(IAsyncResult (_, _) => throw Bang, TaskToAsyncResult.End, null))),
        new("options that need no thread",
            () => Ended(Real.Task.Factory.FromAsync((c, s) => Real.TaskToAsyncResult.Begin(Real.Task.CompletedTask, c, s), Real.TaskToAsyncResult.End, null, TaskCreationOptions.LongRunning)),
            () => Ended(Task.Factory.FromAsync((c, s) => TaskToAsyncResult.Begin(Task.CompletedTask, c, s), TaskToAsyncResult.End, null, TaskCreationOptions.LongRunning))),
        new("what was unwrapped",
            () => { var task = Real.Task.FromResult(1); return Real.TaskToAsyncResult.Unwrap<int>(Real.TaskToAsyncResult.Begin(task, null, null)) == task; },
            () => { var task = Task.FromResult(1); return TaskToAsyncResult.Unwrap<int>(TaskToAsyncResult.Begin(task, null, null)) == task; }),
        .. Mistakes(),
    ];

    private static IEnumerable<Pair> Mistakes() =>
    [
        new("no begin", () => Ended(Real.Task.Factory.FromAsync(null!, Real.TaskToAsyncResult.End, null)), () => Ended(Task.Factory.FromAsync(null!, TaskToAsyncResult.End, null))),
        new("no end",
            () => Ended(Real.Task.Factory.FromAsync((c, s) => Real.TaskToAsyncResult.Begin(Real.Task.CompletedTask, c, s), null!, null)),
            () => Ended(Task.Factory.FromAsync((c, s) => TaskToAsyncResult.Begin(Task.CompletedTask, c, s), null!, null))),
        new("nothing that began", () => Ended(Real.Task.Factory.FromAsync(null!, Real.TaskToAsyncResult.End)), () => Ended(Task.Factory.FromAsync(null!, TaskToAsyncResult.End))),
        new("no scheduler",
            () => Ended(Real.Task.Factory.FromAsync(Real.Task.CompletedTask, Real.TaskToAsyncResult.End, TaskCreationOptions.None, null!)),
            () => Ended(Task.Factory.FromAsync(Task.CompletedTask, TaskToAsyncResult.End, TaskCreationOptions.None, null!))),
        new("no task", () => Real.TaskToAsyncResult.Begin(null!, null, null), () => TaskToAsyncResult.Begin(null!, null, null)),
        new("the end of nothing", () => { Real.TaskToAsyncResult.End(null!); return 0; }, () => { TaskToAsyncResult.End(null!); return 0; }),
        new("the end of another's",
            () => { Real.TaskToAsyncResult.End(Real.Task.CompletedTask); return 0; }, () => { TaskToAsyncResult.End(Task.CompletedTask); return 0; }),
        new("the end with another result",
            () => Real.TaskToAsyncResult.End<int>(Real.TaskToAsyncResult.Begin(Real.Task.FromResult(""), null, null)),
            () => TaskToAsyncResult.End<int>(TaskToAsyncResult.Begin(Task.FromResult(""), null, null))),
    ];

    private static string Told(System.IAsyncResult result) =>
        $"{result.AsyncState} {result.CompletedSynchronously} {result.IsCompleted} {result.AsyncWaitHandle.WaitOne()}";

    private static string Told(IAsyncResult result) =>
        $"{result.AsyncState} {result.CompletedSynchronously} {result.IsCompleted} {result.AsyncWaitHandle.WaitOne()}";

    private static string Ended(Real.Task task)
    {
        Real.Task.WaitAny(task);
        return $"{task.Status} {task.AsyncState} {task.Exception?.InnerException?.Message}";
    }

    private static string Ended(Task task)
    {
        Task.WaitAny(task);
        return $"{task.Status} {task.AsyncState} {task.Exception?.InnerException?.Message}";
    }
}
