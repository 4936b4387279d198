// A lock that the engine cannot see.
class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
    private static void Main() => Console.WriteLine(); // <- here
}
