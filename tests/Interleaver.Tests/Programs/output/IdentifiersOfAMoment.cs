// Identifiers begin with the moment that they are made for, and there is none for what was before time began.
class Program
{
    private static void Main()
    {
        Show(DateTimeOffset.UnixEpoch);
        Show(DateTimeOffset.UnixEpoch.AddMilliseconds(-1));
        Show(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Show(DateTimeOffset.MinValue);
        Show(DateTimeOffset.MaxValue);
    }

    private static void Show(DateTimeOffset moment)
    {
        try
        {
            Console.WriteLine($"{Guid.CreateVersion7(moment)}"[..14]);
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine($"{exception.GetType().Name} {exception.ParamName}");
        }
    }
}
