using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Iterations of a loop with an asynchronous body, spread over several methods on the pool. Each takes the first item that
/// is left; taking it orders nothing. Once one has failed, or the token says so, no more begin.
/// </summary>
/// <param name="token">The caller's token.</param>
internal sealed class AsyncLoop(CancellationToken token)
{
    private readonly SyncObject state = new("parallel loop");
    private readonly List<Exception> failures = [];
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(token);
    private int next;

    /// <summary>The task that ends when no iteration is left. The items are read before the first begins.</summary>
    public Task Over<T>(IEnumerable<T> source, ParallelOptions options, Func<T, CancellationToken, ValueTask> body)
    {
        var self = Engine.Self;
        if (self.IsRequested(token))
        {
            return Task.EndedBy(new Task("task", null, TaskCreationOptions.None), token);
        }

        var promise = new Task("parallel loop", null, TaskCreationOptions.None);
        ParallelItems<T> items;
        try
        {
            items = ParallelItems<T>.Of(source);
        }
        catch (AggregateException exception) when (exception.InnerException is { } cause)
        {
            promise.TryEndWith(cause);
            return promise;
        }

        var workers = new Task[Math.Min(options.Workers(ParallelLoop.UsualWorkers), items.Count)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Run(() => Work(items, body));
        }

        _ = Finish(workers, promise);
        return promise;
    }

    /// <summary>The same for items that come one by one: each worker asks for the next when it has done its last.</summary>
    public Task Over<T>(IAsyncEnumerable<T> source, ParallelOptions options, Func<T, CancellationToken, ValueTask> body)
    {
        if (Engine.Self.IsRequested(token))
        {
            return Task.EndedBy(new Task("task", null, TaskCreationOptions.None), token);
        }

        var promise = new Task("parallel loop", null, TaskCreationOptions.None);
        var items = source.GetAsyncEnumerator(stop.Token);
        var turn = new SemaphoreSlim(1);
        var workers = new Task[options.Workers(ParallelLoop.UsualWorkers)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Run(() => Work(items, turn, body));
        }

        _ = Finish(workers, promise, items);
        return promise;
    }

    private async Task Work<T>(ParallelItems<T> items, Func<T, CancellationToken, ValueTask> body)
    {
        while (Take(items.Count) is var index and >= 0)
        {
            await Do(async () => await body(items[index], stop.Token));
        }
    }

    private async Task Work<T>(IAsyncEnumerator<T> items, SemaphoreSlim turn, Func<T, CancellationToken, ValueTask> body)
    {
        var more = true;
        while (more)
        {
            more = false;
            T item = default!;
            await turn.WaitAsync();
            await Do(async () =>
            {
                more = Take(int.MaxValue) >= 0 && await items.MoveNextAsync();
                item = more ? items.Current : item;
            });
            turn.Release();
            if (more)
            {
                await Do(async () => await body(item, stop.Token));
            }
        }
    }

    private async Task Do(Func<Task> part)
    {
        try
        {
            await part();
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Change(state));
            failures.Add(exception);
            stop.Cancel();
        }
    }

    private int Take(int count)
    {
        var self = Engine.Self;
        var isOver = self.IsRequested(stop.Token);
        self.Scheduler.Point(self, Engine.Change(state));
        return !isOver && next < count ? next++ : -1;
    }

    private async Task Finish(Task[] workers, Task promise, IAsyncDisposable? source = null)
    {
        await Task.WhenAll(workers).ConfigureAwait(false);
        if (source is not null)
        {
            await Do(async () => await source.DisposeAsync());
        }

        if (Engine.Self.IsRequested(token))
        {
            promise.TryEnd(TaskStatus.Canceled, token: token);
        }
        else if (failures.Count > 0)
        {
            promise.TryEnd(TaskStatus.Faulted, failures);
        }
        else
        {
            promise.TryEnd(TaskStatus.RanToCompletion);
        }
    }
}
