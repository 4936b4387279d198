// Dictionaries with out, queues, stacks, sets, sorted ones, linked lists, custom comparers, enumerators that fail.
class Program
{
    private static void Main()
    {
        var ages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Ada"] = 36, ["Bob"] = 41 };
        if (ages.TryGetValue("ADA", out var age) && !ages.TryGetValue("Cid", out var none))
        {
            Console.WriteLine($"{age} {none}");
        }

        ages["Bob"] += 1;
        ages.TryAdd("Ada", 0);
        ages.Remove("bob", out var removed);
        Console.WriteLine($"{removed} {ages.Count} {string.Join(',', ages.Select(pair => pair.Key + pair.Value))}");
        var counts = new SortedDictionary<char, int>();
        foreach (var letter in "mississippi")
        {
            counts[letter] = counts.TryGetValue(letter, out var n) ? n + 1 : 1;
        }

        Console.WriteLine(string.Join(' ', counts));
        var queue = new Queue<int>(Enumerable.Range(1, 4));
        queue.Enqueue(queue.Dequeue() * 10);
        var stack = new Stack<int>(queue);
        Console.WriteLine($"{queue.Peek()} {stack.Pop()} {stack.TryPeek(out var top)} {top} {string.Join(' ', stack)}");
        var set = new HashSet<int> { 3, 1, 2, 3 };
        set.IntersectWith(new[] { 1, 3, 5 });
        Console.WriteLine($"{string.Join(' ', set.Order())} {set.Add(1)} {set.Contains(3)}");
        var linked = new LinkedList<string>(["b", "d"]);
        linked.AddFirst("a");
        linked.AddAfter(linked.Find("b")!, "c");
        Console.WriteLine(string.Concat(linked));
        var jobs = new PriorityQueue<string, int>();
        jobs.Enqueue("late", 9);
        jobs.Enqueue("soon", 1);
        Console.WriteLine($"{jobs.Dequeue()} {jobs.Count}");
        var list = new List<int> { 5, 3, 8 };
        list.Sort((a, b) => b - a);
        list.Insert(1, 7);
        list.RemoveAll(x => x == 3);
        list.ForEach(x => Console.Write($"{x} "));
        Console.WriteLine($"{list.BinarySearch(99) < 0} {list.FindIndex(x => x == 7)} {list.Exists(x => x > 7)}");
        try
        {
            foreach (var item in list)
            {
                list.Add(item);
            }
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine($"changed while walking, {list.Count}");
        }

        int[] sorted = [3, 1, 2];
        Array.Sort(sorted);
        Array.Reverse(sorted);
        Console.WriteLine($"{string.Join(' ', sorted)} {Array.IndexOf(sorted, 1)}");
    }
}
