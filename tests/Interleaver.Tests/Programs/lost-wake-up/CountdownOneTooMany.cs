// Three signals expected, two given.
class Program
{
    private static void Main()
    {
        using var left = new CountdownEvent(3);
        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() => left.Signal())).ToList();
        threads.ForEach(thread => thread.Start());
        left.Wait(); // <- here
        threads.ForEach(thread => thread.Join());
    }
}
