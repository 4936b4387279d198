// An element of a tuple, used by two threads under one lock.
// Interleavings: 2
class Pair
{
    public (int Left, int Right) Both;
}

class Program
{
    private static void Main()
    {
        var pair = new Pair();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                pair.Both.Right++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(pair.Both == (0, 2)))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
