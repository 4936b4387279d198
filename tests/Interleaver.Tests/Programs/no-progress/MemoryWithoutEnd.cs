// A list that only grows.
// Says: main asks for more and more memory
class Program
{
    private static void Main()
    {
        var all = new List<byte[]>();
        while (true)
        {
            all.Add(new byte[100_000]); // <- here
        }
    }
}
