// Two threads need a type at the same time: one runs its static constructor, the other waits for it.
class Table
{
    public static readonly Dictionary<string, int> Ages = new();
    public static int Runs;

    static Table()
    {
        Runs++;
        Ages["Ada"] = 36;
    }
}

class Program
{
    private static void Main()
    {
        var other = new Thread(() => Check());
        other.Start();
        Check();
        other.Join();
    }

    private static void Check()
    {
        if (Table.Ages["Ada"] != 36 || Table.Runs != 1)
        {
            throw new InvalidOperationException();
        }
    }
}
