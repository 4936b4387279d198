// A parallel loop goes through an array in which another thread replaces an item.
class Program
{
    private static void Main()
    {
        var prices = new[] { 1, 2 };
        var other = new Thread(() => prices[1] = 3); // <- here
        other.Start();
        Parallel.ForEach(prices, _ => { }); // <- here
        other.Join();
    }
}
