// The one generator that may be shared.
class Program
{
    private static void Main()
    {
        var other = new Thread(Roll);
        other.Start();
        Roll();
        other.Join();
    }

    private static void Roll()
    {
        if (Random.Shared.Next(6) is < 0 or > 5)
        {
            throw new InvalidOperationException();
        }
    }
}
