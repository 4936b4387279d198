// The lock is taken in one place only; what is to be done under it comes as a delegate, which may ask for more of the same.
class Guarded<T>(T value)
{
    private readonly object gate = new();

    public TResult With<TResult>(Func<T, TResult> use)
    {
        var taken = false;
        try
        {
            Monitor.Enter(gate, ref taken);
            return use(value);
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(gate);
            }
        }
    }
}

class Program
{
    private static void Main()
    {
        var numbers = new Guarded<List<int>>([]);
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            for (var round = 0; round < 3; round++)
            {
                numbers.With(list =>
                {
                    list.Add(i);
                    return numbers.With(inner => inner.Count);
                });
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (numbers.With(list => list.Count) != 9)
        {
            throw new InvalidOperationException();
        }
    }
}
