// Partitioners are not modelled.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        foreach (var range in Partitioner.Create(0, 10).GetDynamicPartitions()) // <- here
        {
            Console.WriteLine(range.Item1);
        }
    }
}
