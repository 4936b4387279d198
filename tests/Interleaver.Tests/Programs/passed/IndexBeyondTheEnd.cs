// What is no element of an array is no memory either, however far beyond: the program gets its exception and goes on.
// Interleavings: 1
class Program
{
    private static readonly int[] Numbers = new int[2];

    private static void Main()
    {
        var (sum, misses) = (0, 0);
        foreach (var index in new[] { 0, -1, 2, int.MaxValue - 1 })
        {
            try
            {
                Numbers[index]++;
                sum += Numbers[index];
            }
            catch (IndexOutOfRangeException)
            {
                misses++;
            }
        }

        if (sum != 1 || misses != 3)
        {
            throw new InvalidOperationException($"{sum} {misses}");
        }
    }
}
