// A delegate that calls the list, from two threads at once.
class Program
{
    private static void Main()
    {
        var list = new List<int>();
        Action<int> add = item => list.Add(item); // <- here
        var other = new Thread(() => add(1));
        other.Start();
        add(2);
        other.Join();
    }
}
