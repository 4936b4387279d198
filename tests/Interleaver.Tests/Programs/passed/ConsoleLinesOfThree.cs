// Everybody may write lines to the console without a lock; only what belongs together is held together by one.
class Program
{
    private static readonly object Together = new();

    private static void Main()
    {
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            Console.WriteLine($"{i} begins");
            lock (Together)
            {
                Console.Write(i);
                Console.WriteLine(" is done");
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }
}
