// A whole tuple, exchanged by deconstruction, used by two threads without a lock.
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
        var other = new Thread(() => { (pair.Left, pair.Right) = (pair.Right, pair.Left); }); // <- here
        other.Start();
        (pair.Left, pair.Right) = (pair.Right, pair.Left); // <- here
        other.Join();
    }
}
