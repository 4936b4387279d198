// A field given to a method of the program as out, used by two threads under one lock.
// Interleavings: 2
class Reading
{
    public int Value;
}

class Program
{
    private static void Measure(out int result)
    {
        result = 7;
    }

    private static void Main()
    {
        var reading = new Reading();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                Measure(out reading.Value);
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
