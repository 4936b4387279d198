namespace Interleaver.Models;

/// <summary>The static members of <see cref="DateTimeOffset"/> that read the clock. The time zone is UTC.</summary>
public static class DateTimeOffsetModel
{
    /// <inheritdoc cref="DateTimeOffset.Now"/>
    public static DateTimeOffset Now => UtcNow;

    /// <inheritdoc cref="DateTimeOffset.UtcNow"/>
    public static DateTimeOffset UtcNow => new(DateTimeModel.UtcNow, TimeSpan.Zero);
}
