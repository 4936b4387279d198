using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>Children that are attached to their parents: when these end, and of what they fail.</summary>
public class AttachedAgainstTheBcl
{
    private const TaskCreationOptions Attached = TaskCreationOptions.AttachedToParent;
    private static readonly Exception Bang = new InvalidOperationException("bang");
    private static readonly Exception Crash = new ArgumentException("crash");

    [TestCaseSource(nameof(Pairs))]
    public void AgreesOn(object pair) => ((Pair)pair).Check();

    private static IEnumerable<Pair> Pairs() =>
    [
        new("a child that is attached",
            () => { var ran = false; Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => ran = true, Attached); }).Wait(); return ran; },
            () => { var ran = false; Task.Factory.StartNew(() => { Task.Factory.StartNew(() => ran = true, Attached); }).Wait(); return ran; }),
        new("a child that fails",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached); })),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang, Attached); }))),
        new("a child that fails, and its parent too",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached); throw Crash; })),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang, Attached); throw Crash; }))),
        new("a child whose failure its parent has seen",
            () => Ended(Real.Task.Factory.StartNew(() => { var child = Real.Task.Factory.StartNew(() => throw Bang, Attached); try { child.Wait(); } catch (AggregateException) { } })),
            () => Ended(Task.Factory.StartNew(() => { var child = Task.Factory.StartNew(() => throw Bang, Attached); try { child.Wait(); } catch (AggregateException) { } }))),
        new("a child whose failure its parent has looked at",
            () => Ended(Real.Task.Factory.StartNew(() => { var child = Real.Task.Factory.StartNew(() => throw Bang, Attached); Real.Task.WaitAny(child); _ = child.Exception; })),
            () => Ended(Task.Factory.StartNew(() => { var child = Task.Factory.StartNew(() => throw Bang, Attached); Task.WaitAny(child); _ = child.Exception; }))),
        new("a child whose failure another task has seen",
            () => Ended(Real.Task.Factory.StartNew(() => { var child = Real.Task.Factory.StartNew(() => throw Bang, Attached); Real.Task.Run(() => { try { child.Wait(); } catch (AggregateException) { } }).Wait(); })),
            () => Ended(Task.Factory.StartNew(() => { var child = Task.Factory.StartNew(() => throw Bang, Attached); Task.Run(() => { try { child.Wait(); } catch (AggregateException) { } }).Wait(); }))),
        new("a grandchild",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached); }, Attached); })),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang, Attached); }, Attached); }))),
        new("a parent that takes no children",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached); }, TaskCreationOptions.DenyChildAttach)),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang, Attached); }, TaskCreationOptions.DenyChildAttach))),
        new("a parent that was run",
            () => Ended(Real.Task.Run(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached); })),
            () => Ended(Task.Run(() => { Task.Factory.StartNew(() => throw Bang, Attached); }))),
        new("a child that is not attached",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang); })),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang); }))),
        new("a child without a parent",
            () => Ended(Real.Task.Factory.StartNew(() => { }, Attached)),
            () => Ended(Task.Factory.StartNew(() => { }, Attached))),
        new("a parent with a result",
            () => Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => { }, Attached); return 7; }).Result,
            () => Task.Factory.StartNew(() => { Task.Factory.StartNew(() => { }, Attached); return 7; }).Result),
        new("a child that was cancelled",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => { }, new System.Threading.CancellationToken(true), Attached, Real.TaskScheduler.Default); })),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => { }, new CancellationToken(true), Attached, TaskScheduler.Default); }))),
        new("an attached continuation",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.CompletedTask.ContinueWith(_ => throw Bang, TaskContinuationOptions.AttachedToParent); })),
            () => Ended(Task.Factory.StartNew(() => { Task.CompletedTask.ContinueWith(_ => throw Bang, TaskContinuationOptions.AttachedToParent); }))),
        new("an attached continuation that is not wanted",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.CompletedTask.ContinueWith(_ => throw Bang, TaskContinuationOptions.AttachedToParent | TaskContinuationOptions.OnlyOnFaulted); })),
            () => Ended(Task.Factory.StartNew(() => { Task.CompletedTask.ContinueWith(_ => throw Bang, TaskContinuationOptions.AttachedToParent | TaskContinuationOptions.OnlyOnFaulted); }))),
        new("a promise that is attached",
            () => Ended(Real.Task.Factory.StartNew(() => { new Real.TaskCompletionSource(Attached).SetException(Bang); })),
            () => Ended(Task.Factory.StartNew(() => { new TaskCompletionSource(Attached).SetException(Bang); }))),
        new("two children that fail",
            () => Ended(Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached).ContinueWith(_ => throw Crash, TaskContinuationOptions.AttachedToParent); })),
            () => Ended(Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang, Attached).ContinueWith(_ => throw Crash, TaskContinuationOptions.AttachedToParent); }))),
        new("what follows a parent",
            () => { var ran = 0; var parent = Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => ran = 1, Attached); }); return parent.ContinueWith(_ => ran).Result; },
            () => { var ran = 0; var parent = Task.Factory.StartNew(() => { Task.Factory.StartNew(() => ran = 1, Attached); }); return parent.ContinueWith(_ => ran).Result; }),
        new("what awaits a parent",
            () => AwaitedReal().Result,
            () => AwaitedModel().Result),
        new("a parent that runs here",
            () => { var ran = 0; new Real.Task(() => { Real.Task.Factory.StartNew(() => ran = 1, Attached); }).RunSynchronously(); return ran; },
            () => { var ran = 0; new Task(() => { Task.Factory.StartNew(() => ran = 1, Attached); }).RunSynchronously(); return ran; }),
        new("children of children of a parent that takes none",
            () => { var parent = Real.Task.Run(() => { var inner = Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => throw Bang, Attached); }); Real.Task.WaitAny(inner); return inner.Exception; }); return parent.Result; },
            () => { var parent = Task.Run(() => { var inner = Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw Bang, Attached); }); Task.WaitAny(inner); return inner.Exception; }); return parent.Result; }),
    ];

    private static async Real.Task<int> AwaitedReal()
    {
        var ran = 0;
        await Real.Task.Factory.StartNew(() => { Real.Task.Factory.StartNew(() => ran = 1, Attached); });
        return ran;
    }

    private static async Task<int> AwaitedModel()
    {
        var ran = 0;
        await Task.Factory.StartNew(() => { Task.Factory.StartNew(() => ran = 1, Attached); });
        return ran;
    }

    private static object Ended(Real.Task task)
    {
        Real.Task.WaitAny(task);
        return task.Exception ?? (object)task.Status;
    }

    private static object Ended(Task task)
    {
        Task.WaitAny(task);
        return task.Exception ?? (object)task.Status;
    }
}
