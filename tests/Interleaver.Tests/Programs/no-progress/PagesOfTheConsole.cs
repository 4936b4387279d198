// What is written takes memory as well.
// Says: main asks for more and more memory
class Program
{
    private static void Main()
    {
        var page = new string('x', 1_000_000);
        for (var i = 0; i < 20; i++)
        {
            Console.Write(page); // <- here
        }
    }
}
