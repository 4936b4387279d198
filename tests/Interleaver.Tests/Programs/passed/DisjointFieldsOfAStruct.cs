// Two threads use different fields of one struct: no lock is needed.
// Interleavings: 1
struct Pair
{
    public int Left;
    public int Right;
}

class Box
{
    public Pair Pair;
    public (long First, long Second) Tuple;
}

class Program
{
    private static void Main()
    {
        var box = new Box();
        var other = new Thread(() =>
        {
            box.Pair.Right++;
            box.Tuple.Second++;
        });
        other.Start();
        box.Pair.Left++;
        box.Tuple.First++;
        other.Join();
        if (box.Pair.Left + box.Pair.Right + box.Tuple.First + box.Tuple.Second != 4)
        {
            throw new InvalidOperationException();
        }
    }
}
