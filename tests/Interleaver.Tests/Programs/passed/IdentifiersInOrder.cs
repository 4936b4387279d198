// Identifiers with a time in them differ, and sort in the order in which they were made.
class Program
{
    private static void Main()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7(DateTimeOffset.UtcNow));
        if (first.Version != 7 || second.Variant < 8 || string.CompareOrdinal(first.ToString(), second.ToString()) >= 0)
        {
            throw new InvalidOperationException($"{first}, {second}");
        }
    }
}
