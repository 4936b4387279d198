// Lines go through a queue to the one thread that writes them; the errors go out directly.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        using var lines = new BlockingCollection<string>();
        var written = 0;
        var logger = new Thread(() =>
        {
            foreach (var line in lines.GetConsumingEnumerable())
            {
                Console.Out.WriteLine(line);
                written++;
            }
        });
        logger.Start();
        var threads = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            lines.Add($"{i} was here");
            if (i == 1)
            {
                Console.Error.WriteLine("nothing serious");
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        lines.CompleteAdding();
        logger.Join();
        if (written != 3)
        {
            throw new InvalidOperationException($"{written}");
        }
    }
}
