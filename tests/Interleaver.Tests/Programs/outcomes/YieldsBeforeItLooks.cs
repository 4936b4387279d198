// Outcomes: False, True
// To let others run is an offer that nobody need take: the thread may look before the other one has done anything.
class Program
{
    private static bool ended;

    private static void Main()
    {
        var other = new Thread(() => { });
        var looks = new Thread(() =>
        {
            Thread.Yield();
            Thread.Sleep(0);
            ended = other.Join(0);
        });
        other.Start();
        looks.Start();
        other.Join();
        looks.Join();
        Console.Write(ended);
    }
}
