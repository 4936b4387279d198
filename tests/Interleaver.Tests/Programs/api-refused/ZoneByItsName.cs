// Which zones there are differs from machine to machine.
class Program
{
    private static void Main() => Console.WriteLine(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")); // <- here
}
