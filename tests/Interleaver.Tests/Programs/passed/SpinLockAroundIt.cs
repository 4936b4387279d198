// A SpinLock may spin: that is what it is for.
// May spin
class Program
{
    private static SpinLock gate = new(false);
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
            gate.Enter(ref taken);
            value++;
        }
        finally
        {
            if (taken)
            {
                gate.Exit();
            }
        }
    }
}
