// Pulse needs the lock.
class Program
{
    private static void Main()
    {
        var gate = new object();
        Monitor.Pulse(gate); // <- here
    }
}
