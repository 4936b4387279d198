// Parts of an array of letters are written, and parts that there are not.
class Program
{
    private static void Main()
    {
        char[] letters = ['a', 'b', 'c', 'd'];
        foreach (var (index, count) in new[] { (0, 4), (1, 2), (4, 0), (0, 5), (3, 2), (5, 0), (0, -1), (-1, 1), (-1, -1), (2, -1) })
        {
            Try(() => Console.Write(letters, index, count));
            Try(() => Console.WriteLine(letters, index, count));
            Try(() => Console.Out.Write(letters, index, count));
            Try(() => Console.Out.WriteLine(letters, index, count));
        }

        Try(() => Console.Write(null!, 0, 0));
        Try(() => Console.WriteLine(null!, 0, 0));
    }

    private static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine(" went well");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.ParamName}");
        }
    }
}
