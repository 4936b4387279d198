// A delegate that is combined, used by two threads under one lock.
// Interleavings: 2
class Source
{
    public Action? Handlers;
}

class Program
{
    private static void Main()
    {
        var source = new Source();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                source.Handlers += () => { };
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(source.Handlers?.GetInvocationList().Length == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
