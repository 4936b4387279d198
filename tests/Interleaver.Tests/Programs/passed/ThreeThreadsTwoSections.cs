// Three threads with two critical sections each: 6! / (2! · 2! · 2!) orders.
// Interleavings: 90
class Program
{
    private static void Main()
    {
        var gate = new object();
        var value = 0;
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 2; i++)
            {
                lock (gate)
                {
                    value++;
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (value != 6)
        {
            throw new InvalidOperationException($"{value}");
        }
    }
}
