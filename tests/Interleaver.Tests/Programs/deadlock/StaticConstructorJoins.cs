// A static constructor waits for a thread that needs the same type.
class Table
{
    public static int Size;

    static Table()
    {
        var helper = new Thread(() => Size = 3); // <- here
        helper.Start();
        helper.Join(); // <- here
    }
}

class Program
{
    private static void Main() => Console.WriteLine(Table.Size); // <- here
}
