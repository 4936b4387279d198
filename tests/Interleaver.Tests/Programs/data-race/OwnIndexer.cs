// Memory behind an indexer of the program's own, used by two threads without a lock.
class Shelf
{
    private readonly int[] books = new int[2];

    public int this[int index]
    {
        get => books[index]; // <- here
        set => books[index] = value; // <- here
    }
}

class Program
{
    private static void Main()
    {
        var shelf = new Shelf();
        var other = new Thread(() => shelf[1]++);
        other.Start();
        shelf[1]++;
        other.Join();
    }
}
