// Each lets the other go first, politely and for ever.
// May spin
class Program
{
    private static volatile bool hereIsThrough;
    private static volatile bool thereIsThrough;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            while (!hereIsThrough) // <- here
            {
                Thread.Yield(); // <- here
            }

            thereIsThrough = true;
        });
        other.Start();
        while (!thereIsThrough) // <- here
        {
            Thread.Yield(); // <- here
        }

        hereIsThrough = true;
        other.Join();
    }
}
