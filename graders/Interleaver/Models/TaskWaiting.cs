using Interleaver.Scheduling;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>
/// Waiting for several tasks: for all of them one after another, which is as good as all at once.
/// </content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task.WaitAll(Real.Task[])"/>
    public static void WaitAll(params Task[] tasks) => WaitForAll(Given(tasks), -1);

    /// <inheritdoc cref="Real.Task.WaitAll(ReadOnlySpan{Real.Task})"/>
    public static void WaitAll(params ReadOnlySpan<Task> tasks) => WaitForAll(tasks.ToArray(), -1);

    /// <inheritdoc cref="Real.Task.WaitAll(Real.Task[], int)"/>
    public static bool WaitAll(Task[] tasks, int millisecondsTimeout) =>
        WaitForAll(Given(tasks), Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="Real.Task.WaitAll(Real.Task[], TimeSpan)"/>
    public static bool WaitAll(Task[] tasks, TimeSpan timeout) => WaitForAll(Given(tasks), Engine.Ticks(timeout));

    /// <inheritdoc cref="Real.Task.WaitAll(Real.Task[], System.Threading.CancellationToken)"/>
    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken) => WaitForAll(Given(tasks), -1, cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAll(Real.Task[], int, System.Threading.CancellationToken)"/>
    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) =>
        WaitForAll(Given(tasks), Engine.Ticks(millisecondsTimeout), cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAll(IEnumerable{Real.Task}, System.Threading.CancellationToken)"/>
    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitForAll([.. tasks], -1, cancellationToken);
    }

    /// <inheritdoc cref="Real.Task.WaitAny(Real.Task[])"/>
    public static int WaitAny(params Task[] tasks) => WaitForAny(Given(tasks), -1);

    /// <inheritdoc cref="Real.Task.WaitAny(Real.Task[], int)"/>
    public static int WaitAny(Task[] tasks, int millisecondsTimeout) =>
        WaitForAny(Given(tasks), Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="Real.Task.WaitAny(Real.Task[], TimeSpan)"/>
    public static int WaitAny(Task[] tasks, TimeSpan timeout) => WaitForAny(Given(tasks), Engine.Ticks(timeout));

    /// <inheritdoc cref="Real.Task.WaitAny(Real.Task[], System.Threading.CancellationToken)"/>
    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) => WaitForAny(Given(tasks), -1, cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAny(Real.Task[], int, System.Threading.CancellationToken)"/>
    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) =>
        WaitForAny(Given(tasks), Engine.Ticks(millisecondsTimeout), cancellationToken);

    private static bool WaitForAll(Task[] tasks, long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        self.ThrowIfRequested(token);
        ThrowIfNullAmong(tasks);
        self.Scheduler.ThrowIfUnwinding();
        foreach (var task in tasks.Reverse())
        {
            task.RunIfQueued(timeout, token);
        }

        var deadline = self.Scheduler.Clock.Now + timeout;
        foreach (var task in tasks)
        {
            var left = timeout < 0 ? -1 : Math.Max(0, deadline - self.Scheduler.Clock.Now);
            if (!task.Awaits(self, left, token))
            {
                return false;
            }
        }

        // As with one task: that the wait was cancelled goes before that tasks were, but not before that they failed.
        if (tasks.All(task => task.status != TaskStatus.Faulted) && tasks.Any(task => task.status == TaskStatus.Canceled))
        {
            self.ThrowIfRequested(token);
        }

        var exceptions = new List<Exception>();
        foreach (var task in tasks)
        {
            task.AddFailures(exceptions);
        }

        return exceptions.Count == 0 ? true : throw new AggregateException(exceptions);
    }

    private static int WaitForAny(Task[] tasks, long timeout, CancellationToken token = default)
    {
        var self = Engine.Self;
        self.ThrowIfRequested(token);
        ThrowIfNullAmong(tasks);
        if (tasks.Length == 0)
        {
            return -1;
        }

        var first = FirstOf(tasks);
        return first.Awaits(self, timeout, token) ? Array.IndexOf(tasks, first.Kept) : -1;
    }

    // What has ended stays so, and takes no step to see, unless the answer would be another one a step before.
    private bool Awaits(ControlledThread self, long timeout, CancellationToken token) =>
        (timeout != 0 && SeesEnd(self)) || AwaitEnd(self, timeout, token: token);

    private static Task[] Given(Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return tasks;
    }

    private static void ThrowIfNullAmong(Task[] tasks)
    {
        if (Array.IndexOf(tasks, null) >= 0)
        {
            throw new ArgumentException("The tasks array included at least one null element.", nameof(tasks));
        }
    }
}
