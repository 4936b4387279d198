// Nothing announces what a delegate that the list itself made does to the list.
class Program
{
    private static void Main()
    {
        var list = new List<int>();
        Action<int> add = list.Add; // <- here
        var other = new Thread(() => add(1));
        other.Start();
        add(2);
        other.Join();
    }
}
