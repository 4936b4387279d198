// Who lets others run may go on at once, and after each change of its own again: all three rounds may come before the other looks.
// Outcomes: 0, 1
class Program
{
    private static volatile int count;
    private static volatile int done;

    private static void Main()
    {
        var seen = -1;
        var other = new Thread(() => seen = done);
        other.Start();
        for (var i = 1; i <= 3; i++)
        {
            count = i;
            Thread.Yield();
        }

        done = 1;
        other.Join();
        Console.Write(seen);
    }
}
