// Of the dictionary's members only the look-up by another type is not modelled.
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        var words = new ConcurrentDictionary<string, int>();
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd("one", 1); // <- here
    }
}
