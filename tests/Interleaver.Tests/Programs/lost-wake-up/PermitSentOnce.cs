// One permit is sent, and two wait for one: who has got it holds nothing that the other could wait for.
class Program
{
    private static readonly SemaphoreSlim sent = new(0);

    private static void Main()
    {
        var other = new Thread(() => sent.Wait()); // <- here
        other.Start();
        sent.Release();
        sent.Wait(); // <- here
        other.Join();
    }
}
