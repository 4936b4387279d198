// What goes through a list under a lock, step by step, with the lock given back in between.
class Program
{
    private static readonly Lock gate = new();
    private static readonly List<int> all = [1, 2];

    private static void Main()
    {
        var reading = new Thread(() =>
        {
            lock (gate)
            {
                if (all.Contains(1))
                {
                    Console.Write("1");
                }
            }
        });
        reading.Start();
        List<int>.Enumerator each;
        lock (gate)
        {
            each = all.GetEnumerator();
        }

        while (Next(ref each))
        {
        }

        reading.Join();
    }

    private static bool Next(ref List<int>.Enumerator each)
    {
        lock (gate)
        {
            return each.MoveNext();
        }
    }
}
