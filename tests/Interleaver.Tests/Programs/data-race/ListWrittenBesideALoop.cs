// A parallel loop reads the list that somebody else writes to.
class Program
{
    private static void Main()
    {
        var numbers = new List<int> { 1, 2 };
        var other = new Thread(() => numbers[1] = 3); // <- here
        other.Start();
        Parallel.ForEach(numbers, number => { }); // <- here
        other.Join();
    }
}
