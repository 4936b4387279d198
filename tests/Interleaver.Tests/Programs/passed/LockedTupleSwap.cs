// A whole tuple, exchanged by deconstruction, used by two threads under one lock.
// Interleavings: 2
class Pair
{
    public int Left = 1;
    public int Right = 2;
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
                (pair.Left, pair.Right) = (pair.Right, pair.Left);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(pair.Left == 1))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
