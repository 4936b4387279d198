// Casts that nobody checks.
class Program
{
    private static void Main()
    {
        object number = "text";
        Console.WriteLine(System.Runtime.CompilerServices.Unsafe.As<int[]>(number).Length); // <- here
    }
}
