// A dictionary as one of objects: what it makes of no key, and of keys and values of another type.
using System.Collections;
using System.Collections.Concurrent;

class Program
{
    private static void Main()
    {
        IDictionary ages = new ConcurrentDictionary<string, int> { ["Ada"] = 36 };
        Try(() => ages[null!]);
        Try(() => ages[null!] = 1);
        Try(() => ages.Contains(null!));
        Try(() =>
        {
            ages.Add(null!, 1);
            return null;
        });
        Try(() =>
        {
            ages.Remove(null!);
            return null;
        });
        Try(() => ages["Ada"]);
        Try(() => ages[5]);
        Try(() => ages.Contains("Ada"));
        Try(() => ages.Contains(5));
        Try(() => ages["Bob"] = null);
        Try(() => ages["Bob"] = "old");
        Try(() => ages[5] = 5);
        IDictionary names = new ConcurrentDictionary<int, string?> { [1] = null };
        Try(() => $"{names[1] is null} {names.Contains(1)} {names[2] = null} {names.Count}");
        Try(() => names[2] = 7);
    }

    private static void Try(Func<object?> action)
    {
        try
        {
            Console.WriteLine(action() ?? "nothing");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {(e as ArgumentException)?.ParamName}");
        }
    }
}
