// The dictionary is safe, the lists in it are not.
using System.Collections.Concurrent;

class Program
{
    private static readonly ConcurrentDictionary<string, List<int>> Groups = new();

    private static void Main()
    {
        var other = new Thread(() => Add(1));
        other.Start();
        Add(2);
        other.Join();
    }

    private static void Add(int number) => Groups.GetOrAdd("all", _ => new List<int>()).Add(number); // <- here
}
