// An element of an array of arrays, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        int[][] rows = [[0, 0], [0, 0]];
        var other = new Thread(() => rows[1][0]++); // <- here
        other.Start();
        rows[1][0]++; // <- here
        other.Join();
    }
}
