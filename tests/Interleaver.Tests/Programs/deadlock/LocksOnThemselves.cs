// The objects are the locks, and no field and no array holds them: they have one name, and are numbered.
// Says: main waits for the lock on this#2 at LocksOnThemselves.cs:21, which thread 1 holds
// Says: thread 1 waits for the lock on this#1 at LocksOnThemselves.cs:21, which main holds
class Program
{
    private static void Main()
    {
        var one = new Program();
        var two = new Program();
        var other = new Thread(two.PayTo);
        other.Start(one);
        one.PayTo(two);
        other.Join();
    }

    private void PayTo(object? other)
    {
        lock (this) // <- here
        {
            // For the one who is paid it is `this` as well.
            lock (other!) // <- here
            {
            }
        }
    }
}
