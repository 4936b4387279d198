// A string builder, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var text = new System.Text.StringBuilder();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                text.Append('x');
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(text.Length == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
