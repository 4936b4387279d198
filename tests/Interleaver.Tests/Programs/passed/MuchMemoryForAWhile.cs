// Takes tens of megabytes in all, of which little is needed at once, and asserts what it takes for granted.
using System.Diagnostics;
using System.Text;

class Program
{
    private static void Main()
    {
        var sum = 0L;
        var other = new Thread(() =>
        {
            for (var i = 0; i < 6; i++)
            {
                Interlocked.Add(ref sum, new int[1_000_000].Length);
            }
        });
        other.Start();
        var text = new StringBuilder(100).Append('x', 1_000);
        text.EnsureCapacity(2_000);
        text.Append(int.MaxValue).Insert(0, int.MaxValue);
        var numbers = new List<int>(10_000) { int.MaxValue };
        numbers.Insert(0, int.MaxValue);
        numbers.AddRange(Enumerable.Range(0, 10_000));
        other.Join();
        Debug.Assert(Volatile.Read(ref sum) == 6_000_000, "all of them were counted");
        Debug.Assert(numbers.Count == 10_002);
        Span<int> few = stackalloc int[100];
        few.Fill(1);
        var first = Enumerable.Range(0, int.MaxValue).First(number => number > 5);
        Debug.WriteLine($"{text.Length} {few.Length} {first} {new Random(int.MaxValue).Next(1)}");
    }
}
