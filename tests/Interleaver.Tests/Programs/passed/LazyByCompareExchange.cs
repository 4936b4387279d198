// Both may create one, only one is kept; the loser's is thrown away. A CompareExchange that fails writes nothing.
class Program
{
    private static int[]? shared;

    private static int[] Shared() => Volatile.Read(ref shared) ?? Interlocked.CompareExchange(ref shared, [1, 2], null) ?? shared!;

    private static void Main()
    {
        int[]? seen = null;
        var other = new Thread(() => seen = Shared());
        other.Start();
        var mine = Shared();
        other.Join();
        if (!ReferenceEquals(mine, seen) || mine.Sum() != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
