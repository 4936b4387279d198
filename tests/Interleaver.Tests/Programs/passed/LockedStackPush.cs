// A stack, used by two threads under one lock.
// Interleavings: 2
class Program
{
    private static void Main()
    {
        var stack = new Stack<int>();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                stack.Push(1);
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(stack.Count == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
