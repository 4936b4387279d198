// Two objects of one class, each with an event that nobody sets: the field's name alone would be the same for both.
// Says: main waits for the event _door#1
// Says: two._door
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
        private readonly AutoResetEvent _door = new(false);

        public void Wait() => _door.WaitOne(); // <- here
    }
}
