// What was done before one key was stored is not known to who reads another.
using System.Collections.Concurrent;

class Program
{
    private static int value;

    private static void Main()
    {
        var ready = new ConcurrentDictionary<string, bool>();
        var writer = new Thread(() =>
        {
            value = 1; // <- here
            ready["writer"] = true;
        });
        writer.Start();
        ready["reader"] = true;
        if (ready.ContainsKey("reader"))
        {
            Console.WriteLine(value); // <- here
        }

        writer.Join();
    }
}
