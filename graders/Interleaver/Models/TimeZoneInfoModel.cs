namespace Interleaver.Models;

/// <summary>The static members of <see cref="TimeZoneInfo"/> that differ from machine to machine.</summary>
public static class TimeZoneInfoModel
{
    /// <summary>UTC, as for all clocks.</summary>
    public static TimeZoneInfo Local => TimeZoneInfo.Utc;
}
