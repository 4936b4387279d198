using Real = System.Threading.Tasks;

namespace Interleaver.Models.Tests;

/// <summary>Promises: the model agrees with the BCL, and only one of several threads keeps a promise.</summary>
public class PromiseTests
{
    private static readonly Exception Bang = new InvalidOperationException("bang");

    [TestCaseSource(nameof(Pairs))]
    public void AgreesWithTheBclOn(object pair) => ((Pair)pair).Check();

    [Test]
    public void WhoeverWaitsSeesWhatWasDoneBefore()
    {
        var explored = Explored.All(() =>
        {
            var shared = new Shared();
            var promise = new TaskCompletionSource<int>();
            ThreadPool.QueueUserWorkItem(_ =>
            {
                shared.Value = 1;
                promise.SetResult(2);
            });
            return promise.Task.Result + shared.Value;
        });
        explored.Outcomes.Should().Equal("3");
    }

    [Test]
    public void EitherThreadMayKeepThePromiseButNotBoth()
    {
        var explored = Explored.All(() =>
        {
            var promise = new TaskCompletionSource<string>();
            var other = Task.Run(() => promise.TrySetResult("other"));
            var mine = promise.TrySetResult("main");
            return $"{promise.Task.Result} {mine} {other.Result}";
        });
        explored.Outcomes.Should().Equal("main True False", "other False True");
    }

    [Test]
    public void KeepingAPromiseTwiceLeavesItsFirstResult()
    {
        var explored = Explored.All(() =>
        {
            var promise = new TaskCompletionSource<int>();
            var other = Task.Run(() => promise.SetResult(1));
            other.Wait();
            return $"{Told.Outcome(() => { promise.SetResult(2); return 0; })} {promise.Task.Result}";
        });
        explored.Outcomes.Should().ContainSingle().Which.Should().StartWith("InvalidOperationException").And.EndWith(" 1");
    }

    [Test]
    public void APromiseThatNobodyKeepsIsADeadlock() =>
        Explored.All(() => new TaskCompletionSource<int>().Task.Result).Outcomes.Should().Equal("deadlock: main waits for the task");

    private static IEnumerable<Pair> Pairs() =>
    [
        new("the state of a promise",
            () => { var p = new Real.TaskCompletionSource("s"); return $"{p.Task.Status} {p.Task.AsyncState} {p.Task.IsCompleted}"; },
            () => { var p = new TaskCompletionSource("s"); return $"{p.Task.Status} {p.Task.AsyncState} {p.Task.IsCompleted}"; }),
        new("keeping",
            () =>
            {
                var p = new Real.TaskCompletionSource();
                p.SetResult();
                return $"{p.Task.Status} {p.TrySetResult()} {p.TrySetCanceled()}";
            },
            () =>
            {
                var p = new TaskCompletionSource();
                p.SetResult();
                return $"{p.Task.Status} {p.TrySetResult()} {p.TrySetCanceled()}";
            }),
        new("keeping twice",
            () => { var p = new Real.TaskCompletionSource(); p.SetResult(); p.SetResult(); return 0; },
            () => { var p = new TaskCompletionSource(); p.SetResult(); p.SetResult(); return 0; }),
        new("breaking",
            () => { var p = new Real.TaskCompletionSource<int>(); p.SetException(Bang); return p.Task.Result; },
            () => { var p = new TaskCompletionSource<int>(); p.SetException(Bang); return p.Task.Result; }),
        new("breaking for several reasons",
            () => { var p = new Real.TaskCompletionSource(); p.SetException([Bang, Bang]); p.Task.Wait(); return 0; },
            () => { var p = new TaskCompletionSource(); p.SetException([Bang, Bang]); p.Task.Wait(); return 0; }),
        new("breaking for no reason",
            () => { new Real.TaskCompletionSource().SetException((Exception)null!); return 0; },
            () => { new TaskCompletionSource().SetException((Exception)null!); return 0; }),
        new("breaking for an empty list of reasons",
            () => { new Real.TaskCompletionSource().SetException([]); return 0; },
            () => { new TaskCompletionSource().SetException([]); return 0; }),
        new("breaking for null among the reasons",
            () => { new Real.TaskCompletionSource().SetException([Bang, null!]); return 0; },
            () => { new TaskCompletionSource().SetException([Bang, null!]); return 0; }),
        new("cancelling",
            () =>
            {
                var p = new Real.TaskCompletionSource<int>();
                p.SetCanceled();
                return $"{p.Task.Status} {p.Task.IsCanceled} {p.Task.Exception}";
            },
            () =>
            {
                var p = new TaskCompletionSource<int>();
                p.SetCanceled();
                return $"{p.Task.Status} {p.Task.IsCanceled} {p.Task.Exception}";
            }),
        new("waiting for what was cancelled",
            () => { var p = new Real.TaskCompletionSource<int>(); p.SetCanceled(); return p.Task.Result; },
            () => { var p = new TaskCompletionSource<int>(); p.SetCanceled(); return p.Task.Result; }),
        new("options for a body that there is not",
            () => new Real.TaskCompletionSource(TaskCreationOptions.LongRunning),
            () => new TaskCompletionSource(TaskCreationOptions.LongRunning)),
    ];
}
