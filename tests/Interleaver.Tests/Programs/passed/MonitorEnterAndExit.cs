// What a lock statement stands for, written out.
// Interleavings: 2
class Program
{
    private static readonly object Gate = new();
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
        if (value != 2)
        {
            throw new InvalidOperationException();
        }
    }

    private static void Add()
    {
        var taken = false;
        try
        {
            Monitor.Enter(Gate, ref taken);
            value++;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(Gate);
            }
        }
    }
}
