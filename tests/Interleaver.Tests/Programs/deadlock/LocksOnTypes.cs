// Classes as locks, in two orders; they outlive the interleaving in which they were held.
// Says: which other holds since LocksOnTypes.cs:19
class Left;

class Right;

class Program
{
    private static void Main()
    {
        var other = new Thread(() => Take(typeof(Right), typeof(Left))) { Name = "other" };
        other.Start();
        Take(typeof(Left), typeof(Right));
        other.Join();
    }

    private static void Take(Type one, Type two)
    {
        lock (one) // <- here
        {
            lock (two) // <- here
            {
            }
        }
    }
}
