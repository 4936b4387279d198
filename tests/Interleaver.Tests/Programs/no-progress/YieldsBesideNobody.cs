// Nobody sets the flag; the loop yields, but the other thread has ended.
// May spin
class Program
{
    private static volatile bool done;

    private static void Main()
    {
        var other = new Thread(() => { });
        other.Start();
        other.Join();
        while (!done) // <- here
        {
            Thread.Yield(); // <- here
        }
    }
}
