using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Waiting for a task without a thread, and no longer than some time.</content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task.WaitAsync(TimeSpan)"/>
    public Task WaitAsync(TimeSpan timeout) => WaitAsync(timeout, CancellationToken.None);

    // The time is over.
    private void GiveUp(Exception exception)
    {
        if (!HasEnded)
        {
            parts = [];
            failures = [exception];
            End(null, TaskStatus.Faulted);
        }
    }

    /// <inheritdoc cref="Real.Task.WaitAsync(System.Threading.CancellationToken)"/>
    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAsync(TimeSpan, System.Threading.CancellationToken)"/>
    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        Within(timeout, this, () => new Task(DefaultKind, null, TaskCreationOptions.None), cancellationToken);

    /// <inheritdoc cref="Real.Task.WaitAsync(TimeSpan, System.TimeProvider)"/>
    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(timeout, timeProvider, CancellationToken.None);

    /// <inheritdoc cref="Real.Task.WaitAsync(TimeSpan, System.TimeProvider, System.Threading.CancellationToken)"/>
    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return Within(timeout, this, () => new Task(DefaultKind, null, TaskCreationOptions.None), cancellationToken, timeProvider);
    }

    /// <summary>The task itself, or a promise that ends as it does or when the time is over.</summary>
    private protected T Within<T>(
        TimeSpan timeout, T ended, Func<T> promise, CancellationToken cancellationToken, TimeProvider? clock = null) where T : Task
    {
        var milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds is < -1 or > LongestDelay)
        {
            throw new ArgumentOutOfRangeException(nameof(timeout));
        }

        if (Look() || (milliseconds == -1 && !cancellationToken.CanBeCanceled))
        {
            return ended;
        }

        if (Engine.Self.IsRequested(cancellationToken))
        {
            return EndedBy(promise(), cancellationToken);
        }

        if (milliseconds == 0)
        {
            return Failed(promise(), new TimeoutException());
        }

        var limited = promise();
        limited.DependOn([this], (task, ready) =>
        {
            if (!limited.HasEnded)
            {
                limited.EndLike(task, ready);
            }
        });
        limited.GiveUpWhen(cancellationToken, () => { }, isTasks: true);
        if (milliseconds > 0 && clock is not null && clock != TimeProvider.System)
        {
            limited.EndBy(clock, milliseconds, TaskStatus.Faulted, [new TimeoutException()]);
        }
        else if (milliseconds > 0)
        {
            Engine.Self.Scheduler.Clock.Add(milliseconds * TimeSpan.TicksPerMillisecond, () => limited.GiveUp(new TimeoutException()));
        }

        return limited;
    }
}
