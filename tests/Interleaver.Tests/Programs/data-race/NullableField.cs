// A nullable value, used by two threads without a lock.
class Slot
{
    public int? Value = 0;
}

class Program
{
    private static void Main()
    {
        var slot = new Slot();
        var other = new Thread(() => slot.Value++); // <- here
        other.Start();
        slot.Value++; // <- here
        other.Join();
    }
}
