// The second item finds no place, and nobody makes room.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var jobs = new BlockingCollection<int>(1);
        jobs.Add(1);
        jobs.Add(2); // <- here
    }
}
