// Memory behind an indexer of the program's own, used by two threads under one lock.
// Interleavings: 2
class Shelf
{
    private readonly int[] books = new int[2];

    public int this[int index]
    {
        get => books[index];
        set => books[index] = value;
    }
}

class Program
{
    private static void Main()
    {
        var shelf = new Shelf();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                shelf[1]++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(shelf[1] == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
