using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Delays and limits that a clock of the program's own measures.</content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task.Delay(TimeSpan, System.TimeProvider)"/>
    public static Task Delay(TimeSpan delay, TimeProvider timeProvider) => Delay(delay, timeProvider, default);

    /// <inheritdoc cref="Real.Task.Delay(TimeSpan, System.TimeProvider, System.Threading.CancellationToken)"/>
    public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        var milliseconds = Checked(delay);
        if (timeProvider == TimeProvider.System || milliseconds == 0 || Engine.Self.IsRequested(cancellationToken))
        {
            return After(milliseconds, cancellationToken);
        }

        var task = new Task("delay", null, TaskCreationOptions.None);
        var stop = milliseconds < 0 ? null : task.EndBy(timeProvider, milliseconds, TaskStatus.RanToCompletion);
        var registration = cancellationToken.Register(Cancel);
        if (task.IsCompleted)
        {
            registration.Dispose();
        }

        return task;

        void Cancel()
        {
            task.isCancelledDelay = true;
            if (task.TryEnd(TaskStatus.Canceled, token: cancellationToken))
            {
                stop?.Dispose();
            }
        }
    }

    /// <summary>Ends the promise when a clock of the program's own says that the time is over; returns the timer.</summary>
    private ITimer EndBy(TimeProvider clock, long milliseconds, TaskStatus how, IReadOnlyList<Exception>? exceptions = null)
    {
        ITimer? timer = null;
        timer = clock.CreateTimer(TimeIsOver, null, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
        if (IsCompleted)
        {
            timer.Dispose();
        }

        return timer;

        void TimeIsOver(object? state)
        {
            if (TryEnd(how, exceptions))
            {
                timer?.Dispose();
            }
        }
    }
}
