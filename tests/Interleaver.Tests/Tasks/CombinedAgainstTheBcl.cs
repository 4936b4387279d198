using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>Several tasks whose order does not matter: the model and the real type agree.</summary>
public class CombinedAgainstTheBcl
{
    private static readonly Exception Bang = new InvalidOperationException("bang");
    private static readonly Exception Crash = new ArgumentException("crash");

    [TestCaseSource(nameof(Combined))]
    public void AgreesOn(object pair) => ((Pair)pair).Check();

    private static IEnumerable<Pair> Combined() =>
    [
        new("waiting for no tasks", () => { Real.Task.WaitAll([]); return 0; }, () => { Task.WaitAll([]); return 0; }),
        new("waiting for any of no tasks", () => Real.Task.WaitAny([]), () => Task.WaitAny([])),
        new("waiting for null",
            () => { Real.Task.WaitAll((Real.Task[])null!); return 0; },
            () => { Task.WaitAll((Task[])null!); return 0; }),
        new("waiting for any of null", () => Real.Task.WaitAny(null!), () => Task.WaitAny(null!)),
        new("waiting for a null among others",
            () => { Real.Task.WaitAll(Real.Task.CompletedTask, null!); return 0; },
            () => { Task.WaitAll(Task.CompletedTask, null!); return 0; }),
        new("waiting for any with a null among them",
            () => Real.Task.WaitAny(Real.Task.CompletedTask, null!), () => Task.WaitAny(Task.CompletedTask, null!)),
        new("waiting for all with a bad limit", () => Real.Task.WaitAll([], -2), () => Task.WaitAll([], -2)),
        new("waiting for all of a list",
            () => { Real.Task.WaitAll(new List<Real.Task> { Real.Task.CompletedTask }); return 0; },
            () => { Task.WaitAll(new List<Task> { Task.CompletedTask }); return 0; }),
        new("failures in the order of the tasks",
            () => { Real.Task.WaitAll(Real.Task.FromException(Crash), Real.Task.CompletedTask, Real.Task.FromException(Bang)); return 0; },
            () => { Task.WaitAll(Task.FromException(Crash), Task.CompletedTask, Task.FromException(Bang)); return 0; }),
        new("the first of several that have ended",
            () => Real.Task.WaitAny(new Real.Task(() => { }), Real.Task.FromException(Bang), Real.Task.CompletedTask),
            () => Task.WaitAny(new Task(() => { }), Task.FromException(Bang), Task.CompletedTask)),
        new("all results",
            () => Real.Task.WhenAll(Real.Task.FromResult(1), Real.Task.FromResult(2)).Result,
            () => Task.WhenAll(Task.FromResult(1), Task.FromResult(2)).Result),
        new("all of nothing", () => Real.Task.WhenAll().Status, () => Task.WhenAll().Status),
        new("all of null", () => Real.Task.WhenAll((Real.Task[])null!), () => Task.WhenAll((Task[])null!)),
        new("all with a null among them",
            () => Real.Task.WhenAll(Real.Task.CompletedTask, null!),
            () => Task.WhenAll(Task.CompletedTask, null!)),
        new("all with failures",
            () => { Real.Task.WhenAll(Real.Task.FromException(Crash), Real.Task.FromException(Bang)).Wait(); return 0; },
            () => { Task.WhenAll(Task.FromException(Crash), Task.FromException(Bang)).Wait(); return 0; }),
        new("all, the second of which fails first",
            () =>
            {
                var (one, two) = (new Real.TaskCompletionSource(), new Real.TaskCompletionSource());
                var all = Real.Task.WhenAll(one.Task, two.Task);
                two.SetException(Bang);
                one.SetException(Crash);
                return string.Join(' ', all.Exception!.InnerExceptions.Select(inner => inner.Message));
            },
            () =>
            {
                var (one, two) = (new TaskCompletionSource(), new TaskCompletionSource());
                var all = Task.WhenAll(one.Task, two.Task);
                two.SetException(Bang);
                one.SetException(Crash);
                return string.Join(' ', all.Exception!.InnerExceptions.Select(inner => inner.Message));
            }),
        new("all with results, the second of which fails first",
            () =>
            {
                var (one, two) = (new Real.TaskCompletionSource<int>(), new Real.TaskCompletionSource<int>());
                var all = Real.Task.WhenAll(one.Task, two.Task);
                two.SetException(Bang);
                one.SetException(Crash);
                return string.Join(' ', all.Exception!.InnerExceptions.Select(inner => inner.Message));
            },
            () =>
            {
                var (one, two) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
                var all = Task.WhenAll(one.Task, two.Task);
                two.SetException(Bang);
                one.SetException(Crash);
                return string.Join(' ', all.Exception!.InnerExceptions.Select(inner => inner.Message));
            }),
        new("any of nothing", () => Real.Task.WhenAny(), () => Task.WhenAny()),
        new("any that failed is a success",
            () => { var t = Real.Task.WhenAny([Real.Task.FromException(Bang)]); return $"{t.Status} {t.Result.Status}"; },
            () => { var t = Task.WhenAny([Task.FromException(Bang)]); return $"{t.Status} {t.Result.Status}"; }),
    ];
}
