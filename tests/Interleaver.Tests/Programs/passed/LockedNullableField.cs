// A nullable value, used by two threads under one lock.
// Interleavings: 2
class Slot
{
    public int? Value = 0;
}

class Program
{
    private static void Main()
    {
        var slot = new Slot();
        var gate = new object();
        void Work()
        {
            lock (gate)
            {
                slot.Value++;
            }
        }

        var other = new Thread(Work);
        other.Start();
        Work();
        other.Join();
        if (!(slot.Value == 2))
        {
            throw new InvalidOperationException("An update was lost.");
        }
    }
}
