// Main waits for a thread that wants the lock which main holds.
class Program
{
    private static readonly object Gate = new();

    private static void Main()
    {
        var other = new Thread(() =>
        {
            lock (Gate) // <- here
            {
            }
        });
        other.Start();
        lock (Gate) // <- here
        {
            other.Join(); // <- here
        }
    }
}
