// Dispose is the one member that no other thread may come near.
class Program
{
    private static void Main()
    {
        var mine = new ThreadLocal<int>();
        var other = new Thread(() =>
        {
            try
            {
                mine.Value = 1; // <- here
            }
            catch (ObjectDisposedException)
            {
            }
        });
        other.Start();
        mine.Dispose(); // <- here
        other.Join();
    }
}
