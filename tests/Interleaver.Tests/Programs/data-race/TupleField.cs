// An element of a tuple, used by two threads without a lock.
class Pair
{
    public (int Left, int Right) Both;
}

class Program
{
    private static void Main()
    {
        var pair = new Pair();
        var other = new Thread(() => pair.Both.Right++); // <- here
        other.Start();
        pair.Both.Right++; // <- here
        other.Join();
    }
}
