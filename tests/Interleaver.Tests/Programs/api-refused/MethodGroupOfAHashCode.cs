// Who calls such a delegate calls .NET itself.
class Program
{
    private static void Main()
    {
        Func<int> hash = "text".GetHashCode; // <- here
        Console.WriteLine(hash());
    }
}
