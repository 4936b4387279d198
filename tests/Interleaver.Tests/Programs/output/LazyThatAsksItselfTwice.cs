// A factory that asks for the value which it is to make is told that it must not, each time with the same exception.
class Program
{
    private static void Main()
    {
        foreach (var mode in new[] { LazyThreadSafetyMode.None, LazyThreadSafetyMode.ExecutionAndPublication })
        {
            Exception? first = null, second = null;
            Lazy<int> lazy = null!;
            lazy = new Lazy<int>(() =>
            {
                first = Failure(lazy);
                second = Failure(lazy);
                return 7;
            }, mode);
            Console.WriteLine($"{mode}: {Failure(lazy)?.GetType().Name} {lazy.IsValueCreated}");
            Console.WriteLine($"{first?.GetType().Name} {ReferenceEquals(first, second)} {ReferenceEquals(second, Failure(lazy))} {lazy}");
        }
    }

    private static Exception? Failure(Lazy<int> lazy)
    {
        try
        {
            Console.WriteLine(lazy.Value);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
