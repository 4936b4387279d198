// Half a million rounds are not too many for one interleaving, but for all that these threads could have.
class Program
{
    private static void Main()
    {
        var gate = new object();
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 3; i++)
            {
                lock (gate)
                {
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        for (var i = 0; i < 500_000; i++) // <- here
        {
        } // <- here
    }
}
