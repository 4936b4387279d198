// Two tasks add to one list.
class Program
{
    private static void Main()
    {
        var list = new List<int>();
        var tasks = new[] { Task.Run(() => list.Add(1)), Task.Run(() => list.Add(2)) }; // <- here
        Task.WaitAll(tasks);
        Console.WriteLine(list.Count);
    }
}
