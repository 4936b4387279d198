// A lazy value: whichever thread comes first makes it, and the other one waits and sees all of it.
// Interleavings: 2
class Program
{
    private static int made;

    private static readonly Lazy<int[]> Table = new(() =>
    {
        made++;
        return [1, 2, 3];
    });

    private static void Main()
    {
        var table = Table;
        var a = new Thread(() => Use(table));
        var b = new Thread(() => Use(table));
        a.Start();
        b.Start();
        a.Join();
        b.Join();
        if (made != 1)
        {
            throw new InvalidOperationException($"{made}");
        }
    }

    private static void Use(Lazy<int[]> table)
    {
        if (table.Value.Length != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
