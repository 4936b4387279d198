// Everything that Console can be given to write, once without and once with the end of the line.
class Program
{
    private static void Main()
    {
        char[] letters = ['a', 'b', 'c', 'd'];
        object?[] four = [1, "two", null, 4.5];
        Console.Write(true);
        Console.Write('x');
        Console.Write(1.50m);
        Console.Write(2.5);
        Console.Write(3.25f);
        Console.Write(-4);
        Console.Write(5u);
        Console.Write(-6L);
        Console.Write(7ul);
        Console.Write((object?)null);
        Console.Write((string?)null);
        Console.Write((object)TimeSpan.FromSeconds(8));
        Console.Write(letters);
        Console.Write(letters, 1, 2);
        Console.Write(letters, 2, 2);
        Console.Write(letters.AsSpan(2));
        Console.Write("[{0}]", 1);
        Console.Write("[{0} {1}]", 1, 2);
        Console.Write("[{0} {1} {2}]", 1, 2, 3);
        Console.Write("[{0} {1} {2} {3}]", four);
        Console.Write("[{0}{1}{2}{3}]", 1, 2, 3, 4);
        Console.WriteLine();
        Console.WriteLine(true);
        Console.WriteLine('x');
        Console.WriteLine(1.50m);
        Console.WriteLine(2.5);
        Console.WriteLine(3.25f);
        Console.WriteLine(-4);
        Console.WriteLine(5u);
        Console.WriteLine(-6L);
        Console.WriteLine(7ul);
        Console.WriteLine((object?)null);
        Console.WriteLine((string?)null);
        Console.WriteLine((object)TimeSpan.FromSeconds(8));
        Console.WriteLine(letters);
        Console.WriteLine(letters, 1, 2);
        Console.WriteLine(letters.AsSpan(2));
        Console.WriteLine("[{0}]", 1);
        Console.WriteLine("[{0} {1}]", 1, 2);
        Console.WriteLine("[{0} {1} {2}]", 1, 2, 3);
        Console.WriteLine("[{0} {1} {2} {3}]", four);
        Console.WriteLine("[{0}{1}{2}{3}]", 1, 2, 3, 4);
        Try(() => Console.WriteLine("{0} {1}", 1));
        Try(() => Console.WriteLine(letters, 3, 4));
        Try(() => Console.Write((string)null!, 1));
        Try(() => Console.Write(null!, 0, 0));
        Try(() => Console.Write(letters, -1, 1));
        Try(() => Console.Write(letters, 1, -1));
        Try(() => Console.Write(letters, 4, 0));
        Try(() => Console.Write(letters, 4, 1));
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine();
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e as ArgumentException)?.ParamName}");
        }
    }
}
