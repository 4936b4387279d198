// The queue of Michael and Scott: whoever finds the tail behind helps it on.
class Node(int value)
{
    public readonly int Value = value;
    public Node? Next;
}

class Program
{
    private static Node head = new(0);
    private static Node tail = head;

    private static void Main()
    {
        var threads = new List<Thread> { new(() => Enqueue(1)), new(() => Enqueue(2)) };
        var taken = 0;
        threads.Add(new Thread(() => taken = TryDequeue()));
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var left = TryDequeue() + TryDequeue();
        if (taken + left != 3 || TryDequeue() != 0)
        {
            throw new InvalidOperationException($"{taken} {left}");
        }
    }

    private static void Enqueue(int value)
    {
        var node = new Node(value);
        while (true)
        {
            var last = Volatile.Read(ref tail);
            var next = Volatile.Read(ref last.Next);
            if (next is not null)
            {
                Interlocked.CompareExchange(ref tail, next, last);
            }
            else if (Interlocked.CompareExchange(ref last.Next, node, null) is null)
            {
                Interlocked.CompareExchange(ref tail, node, last);
                return;
            }
        }
    }

    private static int TryDequeue()
    {
        while (true)
        {
            var first = Volatile.Read(ref head);
            var last = Volatile.Read(ref tail);
            var next = Volatile.Read(ref first.Next);
            if (next is null)
            {
                return 0;
            }

            if (first == last)
            {
                Interlocked.CompareExchange(ref tail, next, last);
            }
            else if (Interlocked.CompareExchange(ref head, next, first) == first)
            {
                return next.Value;
            }
        }
    }
}
