// A tuple is replaced as a whole, and another thread reads its last item.
class Program
{
    private static void Main()
    {
        var range = (From: 1, To: 2);
        var other = new Thread(() => range = (3, 4)); // <- here
        other.Start();
        Console.WriteLine(range.To); // <- here
        other.Join();
    }
}
