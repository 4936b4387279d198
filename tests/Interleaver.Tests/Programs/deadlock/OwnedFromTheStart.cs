// A mutex that belongs to its maker from the start, who forgets that.
// Says: thread 1 waits for the mutex at OwnedFromTheStart.cs:17, which main holds since OwnedFromTheStart.cs:8
class Program
{
    private static void Main()
    {
        // The name that it is called by is the first.
        var mutex = new Mutex(initiallyOwned: true); // <- here
        var other = new Thread(() => Take(mutex));
        other.Start();
        other.Join(); // <- here
        Take(new Mutex());
    }

    private static void Take(Mutex any)
    {
        any.WaitOne(); // <- here
        any.ReleaseMutex();
    }
}
