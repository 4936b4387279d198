// A field that is filled when it is first needed, used by two threads under one lock.
// Interleavings: 2
class Cache
{
    public string? Text;
}

class Program
{
    private static void Main()
    {
        var cache = new Cache();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                cache.Text ??= "x";
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(cache.Text == "x"))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
