// Two objects of one class, in each of which somebody waits for a pulse: the field's name alone would be the same for both.
// Says: main waits for the pulse on _gate#1
// Says: pulse on two._gate
class Program
{
    private static void Main()
    {
        var one = new Room();
        var two = new Room();
        var other = new Thread(() => two.Wait());
        other.Start();
        one.Wait();
        other.Join();
    }

    private sealed class Room
    {
        private readonly object _gate = new();

        public void Wait()
        {
            lock (_gate)
            {
                Monitor.Wait(_gate); // <- here
            }
        }
    }
}
