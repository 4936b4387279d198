// Several threads may make the value; all see the one that was there first.
class Program
{
    private static void Main()
    {
        var lazy = new Lazy<object>(() => new object(), LazyThreadSafetyMode.PublicationOnly);
        object? a = null, b = null;
        var first = new Thread(() => a = lazy.Value);
        var second = new Thread(() => b = lazy.Value);
        first.Start();
        second.Start();
        first.Join();
        second.Join();
        if (a is null || a != b || !lazy.IsValueCreated)
        {
            throw new InvalidOperationException();
        }
    }
}
