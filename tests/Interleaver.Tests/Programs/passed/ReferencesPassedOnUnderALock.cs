// References that are passed on to methods of .NET, each thread with a lock of both; and some to what nobody else has.
class Program
{
    private static readonly object gate = new();
    private static readonly int[] numbers = new int[2];

    private static void Parse(string text, ref int result, in int other)
    {
        lock (gate)
        {
            int.TryParse(text, out result);
            var words = string.Concat(result.ToString(), other.ToString());
            if (words.Length < 2)
            {
                throw new InvalidOperationException();
            }
        }
    }

    private static void Swap<T>(ref T one, ref T other)
        where T : notnull
    {
        (one, other) = (other, one);
        if (one.Equals(other))
        {
            throw new InvalidOperationException();
        }
    }

    private static void Main()
    {
        var other = new Thread(() =>
        {
            var (mine, yours) = (1, 2);
            Swap(ref mine, ref yours);
            Parse("1", ref numbers[0], in numbers[1]);
        });
        other.Start();
        var (left, right) = ("a", "b");
        Swap(ref left, ref right);
        Parse("2", ref numbers[1], in numbers[0]);
        other.Join();
    }
}
