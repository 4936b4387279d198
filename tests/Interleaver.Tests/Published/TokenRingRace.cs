// Token ring without a lock.
// Expected: data-race
class Program
{
    private static int first = 1;
    private static int second = 2;
    private static int third = 3;

    private static void Main()
    {
        Thread[] threads =
        [
            new Thread(() => first = (third + 1) % 4),
            new Thread(() => second = first),
            new Thread(() => third = second),
        ];
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
