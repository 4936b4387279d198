// Each thread gets its own half of an array as a span.
// Interleavings: 1
class Program
{
    private static void Fill(Span<int> part, int value)
    {
        for (var i = 0; i < part.Length; i++)
        {
            part[i] = value;
        }
    }

    private static void Main()
    {
        var values = new int[6];
        var other = new Thread(() => Fill(values.AsSpan(3), 2));
        other.Start();
        Fill(values.AsSpan(0, 3), 1);
        other.Join();
        if (values.Sum() != 9)
        {
            throw new InvalidOperationException();
        }
    }
}
