// Sixteen threads, more interleavings than anybody can run: a part of them is explored.
class Program
{
    private static void Main()
    {
        var gate = new object();
        var value = 0;
        var threads = Enumerable.Range(0, 16).Select(_ => new Thread(() =>
        {
            lock (gate)
            {
                value++;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (value != 16)
        {
            throw new InvalidOperationException();
        }
    }
}
