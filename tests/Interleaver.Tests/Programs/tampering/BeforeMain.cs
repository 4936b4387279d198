// Code that runs when the program is loaded.
using System.Runtime.CompilerServices;

class Program
{
    [ModuleInitializer]
    internal static void Begin() => Console.WriteLine("first"); // <- here

    private static void Main() => Console.WriteLine("second");
}
