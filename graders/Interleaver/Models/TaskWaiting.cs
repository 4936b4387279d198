using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>
/// Waiting for several tasks: for all of them one after another, which is as good as all at once.
/// </content>
public partial class Task
{
    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[])"/>
    public static void WaitAll(params Task[] tasks) => WaitForAll(Given(tasks), -1);

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAll(ReadOnlySpan{System.Threading.Tasks.Task})"/>
    public static void WaitAll(params ReadOnlySpan<Task> tasks) => WaitForAll(tasks.ToArray(), -1);

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[], int)"/>
    public static bool WaitAll(Task[] tasks, int millisecondsTimeout) =>
        WaitForAll(Given(tasks), Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[], TimeSpan)"/>
    public static bool WaitAll(Task[] tasks, TimeSpan timeout) => WaitForAll(Given(tasks), Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAll(IEnumerable{System.Threading.Tasks.Task}, System.Threading.CancellationToken)"/>
    /// <exception cref="NotSupportedException">The token is not the default one.</exception>
    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (cancellationToken.CanBeCanceled)
        {
            throw new NotSupportedException("Cancellation tokens are not part of this kit.");
        }

        WaitForAll([.. tasks], -1);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[])"/>
    public static int WaitAny(params Task[] tasks) => WaitForAny(Given(tasks), -1);

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[], int)"/>
    public static int WaitAny(Task[] tasks, int millisecondsTimeout) =>
        WaitForAny(Given(tasks), Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[], TimeSpan)"/>
    public static int WaitAny(Task[] tasks, TimeSpan timeout) => WaitForAny(Given(tasks), Engine.Ticks(timeout));

    private static bool WaitForAll(Task[] tasks, long timeout)
    {
        ThrowIfNullAmong(tasks);
        var self = Engine.Self;
        self.Scheduler.ThrowIfUnwinding();
        var deadline = self.Scheduler.Clock.Now + timeout;
        foreach (var task in tasks)
        {
            var left = timeout < 0 ? -1 : Math.Max(0, deadline - self.Scheduler.Clock.Now);
            if (!task.Awaits(self, left))
            {
                return false;
            }
        }

        var exceptions = new List<Exception>();
        foreach (var task in tasks)
        {
            task.AddFailures(exceptions);
        }

        return exceptions.Count == 0 ? true : throw new AggregateException(exceptions);
    }

    private static int WaitForAny(Task[] tasks, long timeout)
    {
        ThrowIfNullAmong(tasks);
        if (tasks.Length == 0)
        {
            return -1;
        }

        var self = Engine.Self;
        var first = FirstOf(tasks);
        return first.Awaits(self, timeout) ? Array.IndexOf(tasks, first.Kept) : -1;
    }

    // What has ended stays so, and takes no step to see, unless the answer would be another one a step before.
    private bool Awaits(ControlledThread self, long timeout) => (timeout != 0 && SeesEnd(self)) || AwaitEnd(self, timeout);

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
