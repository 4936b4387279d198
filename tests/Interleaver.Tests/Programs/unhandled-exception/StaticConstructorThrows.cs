// The type cannot be used; the cause is inside.
class Table
{
    public static readonly int Size = int.Parse("x"); // <- here
}

class Program
{
    private static void Main()
    {
        try
        {
            Console.WriteLine(Table.Size);
        }
        catch (TypeInitializationException)
        {
        }

        Console.WriteLine(Table.Size);
    }
}
