// Times for which plain .NET asks the machine where it is.
using System.Globalization;

class Program
{
    private static readonly DateTime Summer = new(2026, 7, 1, 12, 0, 0);

    private static void Main()
    {
        Say("kind", DateTime.Now, DateTime.UtcNow, DateTime.Today);
        Say("file", DateTime.FromFileTime(133000000000000000), DateTime.FromFileTimeUtc(133000000000000000), DateTimeOffset.FromFileTime(133000000000000000));
        Console.WriteLine($"{Summer.ToFileTime()} {Summer.ToFileTimeUtc()} {DateTime.SpecifyKind(Summer, DateTimeKind.Local).ToBinary()}");
        Say("binary", DateTime.FromBinary(DateTime.SpecifyKind(Summer, DateTimeKind.Local).ToBinary()));
        Say("parsed", Parse("2026-07-01T12:00:00+02:00"), Parse("2026-07-01T12:00:00Z"), Parse("2026-07-01T12:00:00"));
        Say("exactly", DateTime.ParseExact("2026-07-01 12 +02:00", "yyyy-MM-dd HH zzz", CultureInfo.InvariantCulture));
        Say("converted", Convert.ToDateTime("2026-07-01T12:00:00+02:00", CultureInfo.InvariantCulture));
        Say("tried", DateTime.TryParse("2026-07-01T12:00:00+02:00", CultureInfo.InvariantCulture, out var tried) ? tried : default);
        Say("assumed", DateTime.Parse("2026-07-01T12:00:00", CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal | DateTimeStyles.AdjustToUniversal));
        DateTimeOffset implied = Summer;
        Say("offset", new DateTimeOffset(Summer), implied, DateTimeOffset.Parse("2026-07-01T12:00:00", CultureInfo.InvariantCulture), DateTimeOffset.Now);
        Say("local", Summer.ToLocalTime(), Summer.ToUniversalTime(), implied.ToLocalTime(), implied.LocalDateTime);
        Console.WriteLine($"{Summer.IsDaylightSavingTime()} {Summer:zzz} {Summer:U} {DateTime.SpecifyKind(Summer, DateTimeKind.Local):o}");
        Console.WriteLine(string.Join(' ', Summer.GetDateTimeFormats('U')));
        Zones();
    }

    private static DateTime Parse(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static void Zones()
    {
        var tokyo = TimeZoneInfo.CreateCustomTimeZone("Tokyo", TimeSpan.FromHours(9), "Tokyo", "Tokyo");
        Console.WriteLine($"{TimeZoneInfo.Local} {TimeZoneInfo.Local.GetUtcOffset(Summer)} {TimeProvider.System.LocalTimeZone} {TimeProvider.System.GetLocalNow():o}");
        Console.WriteLine($"{tokyo.GetUtcOffset(DateTime.SpecifyKind(Summer, DateTimeKind.Local))} {tokyo.IsDaylightSavingTime(Summer)}");
        Say("zones", TimeZoneInfo.ConvertTime(Summer, tokyo), TimeZoneInfo.ConvertTimeToUtc(Summer), TimeZoneInfo.ConvertTime(Summer, TimeZoneInfo.Local, tokyo));
#pragma warning disable CS0618
        Console.WriteLine($"{TimeZone.CurrentTimeZone.StandardName} {TimeZone.CurrentTimeZone.GetUtcOffset(Summer)} {TimeZone.CurrentTimeZone.ToLocalTime(Summer):HH}");
#pragma warning restore CS0618
    }

    private static void Say(string what, params IFormattable[] times) =>
        Console.WriteLine($"{what}: {string.Join(' ', times.Select(time => time.ToString("o", CultureInfo.InvariantCulture)))}");
}
