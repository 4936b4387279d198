// One thread is inside a static constructor and wants the lock; the other one holds it and needs the type.
class Table
{
    public static readonly int Size;

    static Table()
    {
        lock (Program.Gate) // <- here
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
        var other = new Thread(() => Console.WriteLine(Table.Size)); // <- here
        other.Start();
        lock (Gate) // <- here
        {
            Console.WriteLine(Table.Size); // <- here
        }

        other.Join();
    }
}
