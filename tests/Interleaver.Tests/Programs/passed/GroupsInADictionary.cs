// Words are grouped by their length: the dictionary makes each group once, and a group's own lock guards what is in it.
using System.Collections.Concurrent;

class Program
{
    private static readonly ConcurrentDictionary<int, List<string>> Groups = new();

    private static void Main()
    {
        string[][] words = [["a", "bb"], ["c", "dd"], ["e", "ff"]];
        var threads = words.Select(mine => new Thread(() =>
        {
            foreach (var word in mine)
            {
                var group = Groups.GetOrAdd(word.Length, _ => []);
                lock (group)
                {
                    group.Add(word);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (Groups.Count != 2 || Groups.Values.Any(group => group.Count != 3))
        {
            throw new InvalidOperationException();
        }
    }
}
