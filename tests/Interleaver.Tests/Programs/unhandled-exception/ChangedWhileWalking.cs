// A list must not change while a foreach walks through it, not even in one thread.
class Program
{
    private static void Main()
    {
        var list = new List<int> { 1, 2 };
        foreach (var item in list) // <- here
        {
            list.Add(item);
        }
    }
}
