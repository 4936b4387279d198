// More permits given back than there are.
class Program
{
    private static void Main()
    {
        using var permits = new SemaphoreSlim(1, 1);
        permits.Release(); // <- here
    }
}
