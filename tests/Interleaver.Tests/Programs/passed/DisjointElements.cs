// Two threads use different elements of one array: no lock is needed.
// Interleavings: 1
class Program
{
    private static void Main()
    {
        var values = new int[2];
        var threads = new List<Thread>();
        for (var i = 0; i < 2; i++)
        {
            var mine = i;
            threads.Add(new Thread(() => values[mine] += mine + 1));
        }

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (values.Sum() != 3)
        {
            throw new InvalidOperationException();
        }
    }
}
