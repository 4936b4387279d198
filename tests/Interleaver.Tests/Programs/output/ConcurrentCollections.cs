// Concurrent collections behind interfaces, in LINQ, initialisers, patterns and string.Join.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var queue = new ConcurrentQueue<int>(new[] { 3, 1, 2 });
        IProducerConsumerCollection<int> any = queue;
        any.TryAdd(4);
        Console.WriteLine($"{string.Join(',', queue)} {any.Count} {queue.Max()} {queue.OrderBy(n => n).First()} {any.TryTake(out var first)} {first}");
        foreach (var item in queue)
        {
            queue.Enqueue(item * 10);
        }

        Console.WriteLine(string.Join(' ', queue.Select(n => n + 1)));
        var stack = new ConcurrentStack<string>();
        stack.PushRange(new[] { "a", "b", "c" });
        var two = new string[2];
        Console.WriteLine($"{stack.TryPopRange(two)} {string.Concat(two)} {stack.TryPeek(out var top)} {top} {stack is { Count: 1 }}");
        var bag = new ConcurrentBag<int> { 1, 2, 3 };
        Console.WriteLine($"{string.Join(' ', bag)} {bag.TryTake(out var last)} {last}");
        var ages = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Ada"] = 36, ["Bob"] = 41 };
        IDictionary<string, int> dictionary = ages;
        dictionary.Add("Cid", 29);
        Console.WriteLine($"{dictionary.ContainsKey("ada")} {ages.Values.Sum()} {ages.Where(p => p.Value > 30).Count()} {ages.GetOrAdd("Dan", k => k.Length)}");
        Console.WriteLine(string.Join(' ', ages.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}")));
        var numbers = new ConcurrentDictionary<int, char>(Enumerable.Range(0, 5).Select(n => KeyValuePair.Create(4 - n, (char)('a' + n))));
        foreach (var (key, value) in numbers)
        {
            Console.Write($"{key}{value} ");
        }

        Console.WriteLine(numbers.TryRemove(3, out var removed) ? removed : '-');
        using var jobs = new BlockingCollection<string>(new ConcurrentStack<string>(), 5) { "x", "y" };
        jobs.CompleteAdding();
        Console.WriteLine($"{string.Join(' ', jobs)} {jobs.Count} {string.Join(' ', jobs.GetConsumingEnumerable().Select(j => j + j))} {jobs.IsCompleted}");
        try
        {
            jobs.Add("z");
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        try
        {
            new BlockingCollection<int>(new ConcurrentQueue<int>(queue), 2).Take();
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
