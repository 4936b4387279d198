// A sorted list with a lock for each node: who walks takes the next node's lock before it lets go of the one before.
class Node(int value, Node? next)
{
    public int Value { get; } = value;

    public Node? Next { get; set; } = next;
}

class Program
{
    private static readonly Node Head = new(int.MinValue, null);

    private static void Main()
    {
        int[][] values = [[5, 1], [3, 4], [2, 6]];
        var threads = values.Select(mine => new Thread(() => Array.ForEach(mine, Insert))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var all = new List<int>();
        for (var node = Head.Next; node is not null; node = node.Next)
        {
            all.Add(node.Value);
        }

        if (!all.SequenceEqual([1, 2, 3, 4, 5, 6]))
        {
            throw new InvalidOperationException(string.Join(' ', all));
        }
    }

    private static void Insert(int value)
    {
        var node = Head;
        Monitor.Enter(node);
        while (node.Next is { } next)
        {
            Monitor.Enter(next);
            if (next.Value > value)
            {
                Monitor.Exit(next);
                break;
            }

            Monitor.Exit(node);
            node = next;
        }

        node.Next = new Node(value, node.Next);
        Monitor.Exit(node);
    }
}
