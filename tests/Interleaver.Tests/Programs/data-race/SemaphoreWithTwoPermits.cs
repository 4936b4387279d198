// Two permits let two threads in.
class Program
{
    private static readonly SemaphoreSlim Permits = new(2);
    private static int value;

    private static void Main()
    {
        var other = new Thread(Add);
        other.Start();
        Add();
        other.Join();
    }

    private static void Add()
    {
        Permits.Wait();
        value++; // <- here
        Permits.Release();
    }
}
