// A counter tries again and again to be counted in, until the event is reset.
class Program
{
    private static void Main()
    {
        var left = new CountdownEvent(0);
        var opening = new Thread(() => left.Reset(1));
        opening.Start();
        while (!left.TryAddCount()) // <- here
        {
        }

        opening.Join();
    }
}
