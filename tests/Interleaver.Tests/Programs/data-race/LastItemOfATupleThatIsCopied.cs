// A whole array of tuples is copied, while somebody writes the last item of one.
class Program
{
    private static void Main()
    {
        var pairs = new (int Left, int Right)[2];
        var other = new Thread(() => pairs[1].Right = 5); // <- here
        other.Start();
        pairs.ToArray(); // <- here
        other.Join();
    }
}
