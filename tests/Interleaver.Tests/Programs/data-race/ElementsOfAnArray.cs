// Two threads count in one element of an array, and a third one in another, which is no race.
// Says: thread 1 writes counts[1] and thread 2 reads counts[1] with nothing that puts the two in order
class Program
{
    private static void Main()
    {
        var counts = new int[2];
        Thread[] threads = [new(() => counts[1]++), new(() => counts[1]++), new(() => counts[0]++)]; // <- here
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
}
