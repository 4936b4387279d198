// The handlers are copied under the lock and called without it, so that a handler may remove itself.
class Source
{
    private readonly object gate = new();
    private readonly List<Action> handlers = [];

    public void Add(Action handler)
    {
        lock (gate)
        {
            handlers.Add(handler);
        }
    }

    public void Remove(Action handler)
    {
        lock (gate)
        {
            handlers.Remove(handler);
        }
    }

    public void Raise()
    {
        Action[] now;
        lock (gate)
        {
            now = [.. handlers];
        }

        foreach (var handler in now)
        {
            handler();
        }
    }
}

class Program
{
    private static readonly Source Source = new();
    private static int calls;

    private static void Main()
    {
        Action once = () => { };
        once = () =>
        {
            Interlocked.Increment(ref calls);
            Source.Remove(once);
        };
        Source.Add(once);
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            Source.Raise();
            Source.Raise();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (calls is < 1 or > 3)
        {
            throw new InvalidOperationException($"{calls}");
        }
    }
}
