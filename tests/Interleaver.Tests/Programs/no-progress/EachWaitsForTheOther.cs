// Each looks at the other's flag and sets its own afterwards.
// May spin
class Program
{
    private static volatile bool here;
    private static volatile bool there;

    private static void Main()
    {
        var other = new Thread(() =>
        {
            while (!here) // <- here
            {
            } // <- here

            there = true;
        });
        other.Start();
        while (!there) // <- here
        {
        } // <- here

        here = true;
        other.Join();
    }
}
