// An element of an array with two dimensions, used by two threads without a lock.
class Program
{
    private static void Main()
    {
        var grid = new int[2, 3];
        var other = new Thread(() => grid[1, 2]++); // <- here
        other.Start();
        grid[1, 2]++; // <- here
        other.Join();
    }
}
