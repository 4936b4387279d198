namespace Interleaver.Models;

/// <summary>The members of <see cref="DateTimeOffset"/> that read the clock or the zone of the machine. The time zone is UTC.</summary>
public static class DateTimeOffsetModel
{
    /// <inheritdoc cref="DateTimeOffset.Now"/>
    public static DateTimeOffset Now => UtcNow;

    /// <inheritdoc cref="DateTimeOffset.UtcNow"/>
    public static DateTimeOffset UtcNow => new(DateTimeModel.UtcNow, TimeSpan.Zero);

    /// <inheritdoc cref="DateTimeOffset.ToLocalTime"/>
    public static DateTimeOffset ToLocalTime(ref DateTimeOffset time) => time.ToUniversalTime();

    /// <inheritdoc cref="DateTimeOffset.LocalDateTime"/>
    public static DateTime get_LocalDateTime(ref DateTimeOffset time) => time.UtcDateTime;
}
