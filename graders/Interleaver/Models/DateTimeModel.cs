namespace Interleaver.Models;

/// <summary>
/// The static members of <see cref="DateTime"/> that read the clock. Where an interleaving runs the time zone is UTC, and
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
}
