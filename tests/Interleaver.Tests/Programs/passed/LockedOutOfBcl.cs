// A field given to a BCL method as out, used by two threads under one lock.
// Interleavings: 2
class Reading
{
    public int Value;
}

class Program
{
    private static void Main()
    {
        var reading = new Reading();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                int.TryParse("7", out reading.Value);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(reading.Value == 7))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
