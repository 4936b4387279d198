// Three threads ask for one lazy value and for one that each may make: the first is made once, of the second all see the same.
class Program
{
    private static int made;
    private static List<int>? field;

    private static void Main()
    {
        var lazy = new Lazy<int[]>(() => [Interlocked.Increment(ref made)], LazyThreadSafetyMode.ExecutionAndPublication);
        var seen = new List<int>[3];
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            if (lazy.Value[0] != 1)
            {
                throw new InvalidOperationException();
            }

            seen[i] = LazyInitializer.EnsureInitialized(ref field, () => [7]);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (made != 1 || seen.Any(list => !ReferenceEquals(list, seen[0])))
        {
            throw new InvalidOperationException($"{made}");
        }
    }
}
