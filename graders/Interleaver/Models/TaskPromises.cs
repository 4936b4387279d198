using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Tasks without a body: those that have ended from the beginning, and those that the clock ends.</content>
public partial class Task
{
    // Whoever cancels a delay runs none of what waits for it: that is the pool's.
    private bool isCancelledDelay;

    // The longest delay that the BCL takes, in ms.
    private const uint LongestDelay = uint.MaxValue - 1;

    /// <inheritdoc cref="System.Threading.Tasks.Task.CompletedTask"/>
    public static Task CompletedTask => Table.Completed;

    /// <inheritdoc cref="System.Threading.Tasks.Task.FromResult{TResult}(TResult)"/>
    public static Task<TResult> FromResult<TResult>(TResult result) => Task<TResult>.EndedWith(result);

    /// <inheritdoc cref="System.Threading.Tasks.Task.FromException(System.Exception)"/>
    public static Task FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Failed(new Task(DefaultKind, null, TaskCreationOptions.None), exception);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.FromException{TResult}(System.Exception)"/>
    public static Task<TResult> FromException<TResult>(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Failed(new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), exception);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Delay(int)"/>
    public static Task Delay(int millisecondsDelay) => Delay(millisecondsDelay, default);

    /// <inheritdoc cref="System.Threading.Tasks.Task.Delay(int, System.Threading.CancellationToken)"/>
    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        if (millisecondsDelay < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsDelay),
                "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
        }

        return After(millisecondsDelay, cancellationToken);
    }

    /// <inheritdoc cref="System.Threading.Tasks.Task.Delay(TimeSpan)"/>
    public static Task Delay(TimeSpan delay) => Delay(delay, CancellationToken.None);

    /// <inheritdoc cref="System.Threading.Tasks.Task.Delay(TimeSpan, System.Threading.CancellationToken)"/>
    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => After(Checked(delay), cancellationToken);

    private static long Checked(TimeSpan delay)
    {
        var milliseconds = (long)delay.TotalMilliseconds;
        if (milliseconds is < -1 or > LongestDelay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(delay),
                "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), 0, or a positive integer "
                + $"less than or equal to the maximum allowed timer duration ({LongestDelay:N0}).");
        }

        return milliseconds;
    }

    /// <summary>A task that had failed, or was cancelled, before anybody saw it: as an asynchronous method may.</summary>
    internal static Task EndedWith(Exception exception) => Broken(new Task(DefaultKind, null, TaskCreationOptions.None), exception);

    /// <summary>The same for a task that was to have a result.</summary>
    internal static Task<TResult> EndedWith<TResult>(Exception exception) =>
        Broken(new Task<TResult>(DefaultKind, null, TaskCreationOptions.None), exception);

    /// <summary>A task that ended before anybody saw it.</summary>
    internal static Task Ended()
    {
        var task = new Task(DefaultKind, null, TaskCreationOptions.None);
        task.End(null, TaskStatus.RanToCompletion);
        return task;
    }

    /// <summary>Ends a promise. False when it has ended already.</summary>
    internal bool TryEnd(TaskStatus how, IEnumerable<Exception>? exceptions = null, CancellationToken token = default)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return true;
        }

        if (!MayEnd(self, how))
        {
            return false;
        }

        failures = exceptions?.ToList();
        Token = token;
        End(self, how);
        return true;
    }

    private static T Broken<T>(T task, Exception exception) where T : Task
    {
        if (exception is not OperationCanceledException)
        {
            return Failed(task, exception);
        }

        task.NoteCancellation(exception);
        task.End(null, TaskStatus.Canceled);
        return task;
    }

    private static T Failed<T>(T task, Exception exception) where T : Task
    {
        task.failures = [exception];
        task.End(null, TaskStatus.Faulted);
        return task;
    }

    private static Task After(long milliseconds, CancellationToken token)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Operation.Local);
        if (self.IsRequested(token))
        {
            return EndedBy(new Task(DefaultKind, null, TaskCreationOptions.None), token);
        }

        if (milliseconds == 0)
        {
            return CompletedTask;
        }

        CancellationCallback? callback = null;
        var task = new Task("delay", null, TaskCreationOptions.None);
        self.Announce(EventKind.Released, task.end);
        var clock = self.Scheduler.Clock;
        var entry = milliseconds > 0 ? clock.Add(milliseconds * TimeSpan.TicksPerMillisecond, TimeIsOver) : null;
        task.due = entry?.Due ?? 0;
        callback = token.State?.Callbacks.Register(self, Cancel);
        return task;

        // Both take the other back, so that neither costs a step when it is too late.
        void TimeIsOver()
        {
            token.State?.Callbacks.TakeBack(callback);
            task.End(null, TaskStatus.RanToCompletion);
        }

        void Cancel()
        {
            if (entry is not null)
            {
                clock.Cancel(entry);
            }

            task.isCancelledDelay = true;
            task.TryEnd(TaskStatus.Canceled, token: token);
        }
    }

    /// <summary>Waiting for this promise is a pause: the clock alone keeps it.</summary>
    internal void PausesUntil(long time) => due = time;

    // Waiting for a delay is one more way to write Sleep.
    private void AnnouncePause(ControlledThread self)
    {
        var left = due - self.Scheduler.Clock.Now;
        if (left > 0)
        {
            self.Scheduler.Announce(new Event(EventKind.Slept, self.Id, null, self.Site, Amount: left), changes: false);
        }
    }
}
