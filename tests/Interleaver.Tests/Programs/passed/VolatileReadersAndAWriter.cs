// One volatile write and two volatile reads: each read comes before or after the write, and reads commute.
// Interleavings: 4
class Program
{
    private static volatile int value;
    private static readonly int[] Seen = new int[2];

    private static void Main()
    {
        var first = new Thread(() => Seen[0] = value);
        var second = new Thread(() => Seen[1] = value);
        first.Start();
        second.Start();
        value = 1;
        first.Join();
        second.Join();
        if (Seen.Any(seen => seen is not (0 or 1)))
        {
            throw new InvalidOperationException();
        }
    }
}
