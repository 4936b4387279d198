// Nobody has to let others run for what it did while there were none.
// Outcomes: 0, 1
class Program
{
    private static volatile int count;
    private static volatile int done;

    private static void Main()
    {
        for (var i = 0; i < 500; i++)
        {
            count = i;
        }

        var seen = -1;
        var other = new Thread(() => seen = done);
        other.Start();
        done = 1;
        other.Join();
        Console.Write(seen);
    }
}
