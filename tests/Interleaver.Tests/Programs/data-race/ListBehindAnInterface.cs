// A list that the code knows as IList only, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        IList<int> list = new List<int>();
        var other = new Thread(() => list.Add(1)); // <- here
        other.Start();
        list.Add(1); // <- here
        other.Join();
    }
}
