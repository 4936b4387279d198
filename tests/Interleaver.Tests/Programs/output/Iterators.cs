// yield: lazily, with finally blocks, given up half-way, nested.
class Tree(int value, Tree? left, Tree? right)
{
    public IEnumerable<int> InOrder()
    {
        foreach (var item in left?.InOrder() ?? [])
        {
            yield return item;
        }

        yield return value;
        foreach (var item in right?.InOrder() ?? [])
        {
            yield return item;
        }
    }
}

class Program
{
    private static IEnumerable<int> Numbers(int count)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                Console.WriteLine($"making {i}");
                yield return i;
                if (i == 3)
                {
                    yield break;
                }
            }
        }
        finally
        {
            Console.WriteLine("cleaning up");
        }
    }

    private static IEnumerable<(T First, T Second)> Pairs<T>(IEnumerable<T> items)
    {
        using var each = items.GetEnumerator();
        if (!each.MoveNext())
        {
            yield break;
        }

        var last = each.Current;
        while (each.MoveNext())
        {
            yield return (last, each.Current);
            last = each.Current;
        }
    }

    private static void Main()
    {
        foreach (var number in Numbers(2))
        {
            Console.WriteLine(number);
        }

        foreach (var number in Numbers(10))
        {
            if (number == 1)
            {
                break;
            }
        }

        Console.WriteLine(Numbers(9).Sum());
        Console.WriteLine(string.Join(' ', Pairs("abcd")));
        var tree = new Tree(4, new Tree(2, new Tree(1, null, null), new Tree(3, null, null)), new Tree(6, null, null));
        Console.WriteLine(string.Join(' ', tree.InOrder()));
    }
}
