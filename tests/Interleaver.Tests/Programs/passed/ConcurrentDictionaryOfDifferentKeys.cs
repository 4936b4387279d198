// Steps on different keys commute: there is nothing to explore.
// Interleavings: 1
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var squares = new ConcurrentDictionary<int, int>();
        var other = new Thread(() =>
        {
            squares[1] = 1;
            squares.TryAdd(2, 4);
        });
        other.Start();
        squares[3] = 9;
        squares.TryAdd(4, 16);
        other.Join();
        if (string.Join(" ", squares.Select(pair => pair.Value)) != "1 4 9 16")
        {
            throw new InvalidOperationException();
        }
    }
}
