namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.TimeProvider"/> on virtual time; the time zone is UTC. A program may derive from it, to make a
/// clock of its own.
/// </summary>
public abstract class TimeProvider : ModelObject
{
    /// <inheritdoc cref="System.TimeProvider()"/>
    protected TimeProvider()
    {
    }

    /// <inheritdoc cref="System.TimeProvider.System"/>
    public static TimeProvider System { get; } = new SystemTimeProvider();

    /// <inheritdoc cref="System.TimeProvider.LocalTimeZone"/>
    public virtual TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc cref="System.TimeProvider.TimestampFrequency"/>
    public virtual long TimestampFrequency => Stopwatch.Frequency;

    /// <inheritdoc cref="System.TimeProvider.GetUtcNow"/>
    public virtual DateTimeOffset GetUtcNow() => DateTimeOffsetModel.UtcNow;

    /// <inheritdoc cref="System.TimeProvider.GetLocalNow"/>
    public DateTimeOffset GetLocalNow()
    {
        var now = GetUtcNow();
        var zone = LocalTimeZone
            ?? throw new InvalidOperationException("The operation cannot be performed when TimeProvider.LocalTimeZone is null.");
        return TimeZoneInfo.ConvertTime(now, zone);
    }

    /// <inheritdoc cref="System.TimeProvider.GetTimestamp"/>
    public virtual long GetTimestamp() => Stopwatch.GetTimestamp();

    /// <inheritdoc cref="System.TimeProvider.GetElapsedTime(long)"/>
    public TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

    /// <inheritdoc cref="System.TimeProvider.GetElapsedTime(long, long)"/>
    public TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    {
        var frequency = TimestampFrequency;
        if (frequency <= 0)
        {
            throw new InvalidOperationException(
                "The operation cannot be performed when TimeProvider.TimestampFrequency is zero or negative.");
        }

        return new TimeSpan((long)((endingTimestamp - startingTimestamp) * ((double)TimeSpan.TicksPerSecond / frequency)));
    }

    /// <inheritdoc cref="System.TimeProvider.CreateTimer"/>
    public virtual ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Timer(callback, state, dueTime, period);
    }

    private sealed class SystemTimeProvider : TimeProvider;
}
