namespace Interleaver.Models;

/// <summary>
/// The members of <see cref="DateTime"/> that read the clock or the zone of the machine. Where an interleaving runs the time zone is UTC, and
/// local times say so: a local <see cref="DateTimeKind"/> would bring in the zone of the real machine.
/// </summary>
public static class DateTimeModel
{
    /// <inheritdoc cref="DateTime.Now"/>
    public static DateTime Now => UtcNow;

    /// <inheritdoc cref="DateTime.UtcNow"/>
    public static DateTime UtcNow => ClockFace.Epoch.AddTicks(ClockFace.Read());

    /// <inheritdoc cref="DateTime.Today"/>
    public static DateTime Today => UtcNow.Date;

    /// <inheritdoc cref="DateTime.ToLocalTime"/>
    public static DateTime ToLocalTime(ref DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);

    /// <inheritdoc cref="DateTime.ToUniversalTime"/>
    public static DateTime ToUniversalTime(ref DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
