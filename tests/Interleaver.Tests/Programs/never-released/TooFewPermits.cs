// Three takers, two permits, nobody gives back.
class Program
{
    private static readonly SemaphoreSlim Permits = new(2);

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(Take)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private static void Take() => Permits.Wait(); // <- here
}
