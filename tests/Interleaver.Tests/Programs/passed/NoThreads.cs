// One thread, one interleaving.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            sum += i;
        }

        if (sum != 45)
        {
            throw new InvalidOperationException();
        }
    }
}
