// Not modelled yet.
class Program
{
    private static void Main()
    {
        var queue = new System.Collections.Concurrent.ConcurrentQueue<int>(); // <- here
        queue.Enqueue(1); // <- here
    }
}
