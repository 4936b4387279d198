// Who draws a ticket is served in its order; whoever is woken out of turn waits again.
class Program
{
    private static readonly object Gate = new();
    private static readonly List<int> Served = [];
    private static int drawn;
    private static int now;

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            Serve();
            Serve();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (!Served.SequenceEqual(Enumerable.Range(0, 6)))
        {
            throw new InvalidOperationException(string.Join(' ', Served));
        }
    }

    private static void Serve()
    {
        int ticket;
        lock (Gate)
        {
            ticket = drawn++;
            while (ticket != now)
            {
                Monitor.Wait(Gate);
            }
        }

        Served.Add(ticket);
        lock (Gate)
        {
            now++;
            Monitor.PulseAll(Gate);
        }
    }
}
