// A push that loses the race tries again; nothing is lost.
class Node(int value, Node? next)
{
    public int Value { get; } = value;

    public Node? Next { get; } = next;
}

class Program
{
    private static Node? top;

    private static void Main()
    {
        var other = new Thread(() => Push(1));
        other.Start();
        Push(2);
        other.Join();
        var sum = 0;
        for (var node = top; node is not null; node = node.Next)
        {
            sum += node.Value;
        }

        if (sum != 3)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Push(int value)
    {
        while (true)
        {
            var seen = Volatile.Read(ref top);
            if (ReferenceEquals(Interlocked.CompareExchange(ref top, new Node(value, seen), seen), seen))
            {
                return;
            }
        }
    }
}
