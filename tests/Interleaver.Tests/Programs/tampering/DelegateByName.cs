// A method that is found by its name.
class Program
{
    private static void Main()
    {
        var find = (Func<string, Type?>)Delegate.CreateDelegate(typeof(Func<string, Type>), typeof(Type), "GetType"); // <- here
        Console.WriteLine(find("System.Environment"));
    }
}
