// Three philosophers, three forks.
class Program
{
    private static readonly object[] Forks = [new(), new(), new()];

    private static void Main()
    {
        var others = new[] { new Thread(() => Eat(1, 2)), new Thread(() => Eat(2, 0)) };
        foreach (var other in others)
        {
            other.Start();
        }

        Eat(0, 1);
        foreach (var other in others)
        {
            other.Join();
        }
    }

    private static void Eat(int left, int right)
    {
        lock (Forks[left]) // <- here
        {
            lock (Forks[right]) // <- here
            {
            }
        }
    }
}
