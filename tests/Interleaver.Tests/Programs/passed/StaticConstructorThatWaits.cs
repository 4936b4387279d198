// While one thread is inside a static constructor that waits for a lock, the other one waits for the constructor.
class Table
{
    public static readonly int Size;

    static Table()
    {
        lock (Program.Gate)
        {
            Size = 3;
        }
    }
}

class Program
{
    public static readonly object Gate = new();

    private static void Main()
    {
        var other = new Thread(() => Check());
        other.Start();
        lock (Gate)
        {
        }

        Check();
        other.Join();
    }

    private static void Check()
    {
        if (Table.Size != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
