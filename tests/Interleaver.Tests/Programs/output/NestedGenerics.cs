// Generic types inside generic types, constraints, new(), default, generic methods in generic classes, arrays of T.
interface IKeyed<out TKey>
{
    TKey Key { get; }
}

class Store<TKey, TItem> where TKey : notnull, IComparable<TKey> where TItem : class, IKeyed<TKey>, new()
{
    private readonly Dictionary<TKey, Shelf<TItem>> shelves = new();

    public Shelf<TItem> this[TKey key]
    {
        get
        {
            if (!shelves.TryGetValue(key, out var shelf))
            {
                shelves[key] = shelf = new Shelf<TItem>(2);
            }

            return shelf;
        }
    }

    public TKey? Largest => shelves.Count == 0 ? default : shelves.Keys.Max();

    public IEnumerable<TResult> Map<TResult>(Func<TKey, TItem, TResult> map) =>
        from pair in shelves
        orderby pair.Key
        from item in pair.Value.Items
        select map(pair.Key, item);

    public class Shelf<T>(int size) where T : new()
    {
        private T[] items = new T[size];
        private int count;

        public IEnumerable<T> Items => items.Take(count);

        public T Add()
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            return items[count++] = new T();
        }
    }
}

class Book : IKeyed<string>
{
    private static int made;

    public string Key { get; } = $"book{++made}";
}

class Program
{
    private static void Main()
    {
        var store = new Store<string, Book>();
        Console.WriteLine(store.Largest ?? "none");
        for (var i = 0; i < 5; i++)
        {
            store[i % 2 == 0 ? "even" : "odd"].Add();
        }

        Console.WriteLine(string.Join(' ', store.Map((key, book) => $"{key}:{book.Key}")));
        Console.WriteLine(store.Largest);
        var nested = new Dictionary<string, List<(int Number, Dictionary<int, string[]> Names)>>
        {
            ["x"] = new() { (1, new() { [7] = new[] { "a", "b" } }) },
        };
        nested["x"][0].Names[7][1] += "!";
        Console.WriteLine(nested["x"][0].Names[7][1] + nested["x"][0].Number);
    }
}
