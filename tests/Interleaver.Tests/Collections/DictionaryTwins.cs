using System.Collections;
using Model = Interleaver.Models;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models.Tests;

/// <summary>Calls on dictionaries of numbers, and of texts, some of them null. Nothing is promised of their order.</summary>
internal static class DictionaryTwins
{
    public static IEnumerable<Twins> All =>
    [
        new("dictionary of numbers", n => new Real.ConcurrentDictionary<int, string?>(n, 2 - n), n => new Model.ConcurrentDictionary<int, string?>(n, 2 - n), Calls(n => n + 1, n => $"{n}")),
        new("dictionary of numbers, from pairs", n => new Real.ConcurrentDictionary<int, string?>(n, Pairs(n), null), n => new Model.ConcurrentDictionary<int, string?>(n, Pairs(n), null), Calls(n => n + 1, n => $"{n}")),
        new("dictionary of texts", _ => new Real.ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase), _ => new Model.ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase), Calls(Text, n => n)),
        new("dictionary of texts, from nothing", _ => new Real.ConcurrentDictionary<string, int>(), _ => new Model.ConcurrentDictionary<string, int>(), Calls(Text, n => n)),
    ];

    private static (string, Func<dynamic, int, object?>)[] Calls<TKey, TValue>(Func<int, TKey> key, Func<int, TValue> value) where TKey : notnull
    {
        var calls = new List<(string, Func<dynamic, int, object?>)>();
        void Add(string name, Func<dynamic, int, object?> call) => calls.Add((name, call));
        Add("get", (d, n) => d[key(n)]);
        Add("set", (d, n) => d[key(n)] = value(n));
        Add("TryAdd", (d, n) => d.TryAdd(key(n), value(n)));
        Add("ContainsKey", (d, n) => d.ContainsKey(key(n)));
        Add("TryGetValue", (d, n) => { TValue? found; return $"{d.TryGetValue(key(n), out found)} {found}"; });
        Add("TryRemove", (d, n) => { TValue? found; return $"{d.TryRemove(key(n), out found)} {found}"; });
        Add("TryRemove pair", (d, n) => d.TryRemove(new KeyValuePair<TKey, TValue>(key(n), value(n))));
        Add("TryUpdate", (d, n) => d.TryUpdate(key(n), value(n + 1), value(n)));
        Add("TryUpdate back", (d, n) => d.TryUpdate(key(n), value(n), value(n + 1)));
        Add("GetOrAdd", (d, n) => d.GetOrAdd(key(n), value(n + 2)));
        Add("GetOrAdd made", (d, n) => d.GetOrAdd(key(n), n == 4 ? null : new Func<TKey, TValue>(_ => value(n))));
        Add("GetOrAdd made of", (d, n) => d.GetOrAdd<int>(key(n), n == 4 ? null : new Func<TKey, int, TValue>((_, m) => value(m)), 3));
        Add("AddOrUpdate", (d, n) => d.AddOrUpdate(key(n), value(n), n == 4 ? null : new Func<TKey, TValue, TValue>((_, old) => value($"{old}".Length))));
        Add("AddOrUpdate made", (d, n) => d.AddOrUpdate(key(n), n == 4 ? null : new Func<TKey, TValue>(_ => value(n)), n == 3 ? null : new Func<TKey, TValue, TValue>((_, old) => value(5))));
        Add("AddOrUpdate made of", (d, n) => d.AddOrUpdate<int>(key(n), n == 4 ? null : new Func<TKey, int, TValue>((_, m) => value(m)), n == 3 ? null : new Func<TKey, TValue, int, TValue>((_, old, m) => value(m)), 7));
        Add("Clear", (d, n) => { if (n == 1) { d.Clear(); } return n; });
        Add("Count", (d, _) => $"{d.Count} {d.IsEmpty} {((ICollection)d).Count}");
        Add("Comparer", (d, _) => $"{d.Comparer.Equals(default(TKey), default(TKey))} {d.Comparer.GetType().Name}");
        Add("ToArray", (d, _) => Sorted((IEnumerable<KeyValuePair<TKey, TValue>>)d.ToArray()));
        Add("foreach", (d, _) => Sorted((IEnumerable<KeyValuePair<TKey, TValue>>)d));
        Add("Keys", (d, n) => { ICollection<TKey> keys = d.Keys; if (n == 1) { keys.Add(key(n)); } return Sorted(keys); });
        Add("Values", (d, _) => Sorted((ICollection<TValue>)d.Values));
        Add("enumerate and remove", (d, _) => Removing(d, (IEnumerable<KeyValuePair<TKey, TValue>>)d));
        Add("Reset", (d, _) => { IEnumerator<KeyValuePair<TKey, TValue>> e = d.GetEnumerator(); var early = e.Current; e.MoveNext(); e.Reset(); return $"{early} {e.MoveNext()}"; });
        Add("IDictionary of", (d, n) => Generic((IDictionary<TKey, TValue>)d, key(n), value(n), n));
        Add("IReadOnlyDictionary", (d, _) => $"{Sorted(((IReadOnlyDictionary<TKey, TValue>)d).Keys)} {Sorted(((IReadOnlyDictionary<TKey, TValue>)d).Values)}");
        Add("IDictionary", (d, n) => Untyped((IDictionary)d, n == 3 ? 4.5 : key(n), n == 4 ? 4.5 : n == 5 ? null : value(n), n));
        Add("CopyTo", (d, n) => { var copy = new KeyValuePair<TKey, TValue>[4]; ((ICollection<KeyValuePair<TKey, TValue>>)d).CopyTo(n == 4 ? null! : copy, n); return Sorted(copy); });
        Add("ICollection.CopyTo", (d, n) => Copied((ICollection)d, n, n switch { 2 => null!, 3 => new DictionaryEntry[9], 4 => new int[9], 5 => new KeyValuePair<TKey, TValue>[9], _ => new object[6] }));
        Add("SyncRoot", (d, _) => ((ICollection)d).SyncRoot);
        return [.. calls];
    }

    private static IEnumerable<KeyValuePair<int, string?>> Pairs(int n) => n == 2 ? null! : Enumerable.Range(0, n).Select(i => KeyValuePair.Create(i % 4, (string?)$"{i}"));

    private static string Text(int n) => n < 0 ? null! : n % 2 == 0 ? $"key{n / 2}" : $"KEY{n / 2}";

    private static string Sorted<T>(IEnumerable<T> items) => string.Join(" ", items.Select(item => $"{item}").Order(StringComparer.Ordinal));

    private static string Removing<TKey, TValue>(dynamic target, IEnumerable<KeyValuePair<TKey, TValue>> pairs)
    {
        var seen = new List<TKey>();
        foreach (var (key, _) in pairs)
        {
            seen.Add(key);
            target.TryRemove(new KeyValuePair<TKey, TValue>(key, target[key]));
        }

        return Sorted(seen);
    }

    private static object? Generic<TKey, TValue>(IDictionary<TKey, TValue> d, TKey key, TValue value, int n)
    {
        var pair = KeyValuePair.Create(key, value);
        switch (n)
        {
            case 0:
                d.Add(key, value);
                return d.IsReadOnly;
            case 1:
                d.Add(pair);
                return "added";
            case 2:
                return d.Contains(pair);
            case 3:
                return d.Remove(pair);
            default:
                return d.Remove(key);
        }
    }

    private static object? Untyped(IDictionary d, object? key, object? value, int n)
    {
        if (n % 2 == 0)
        {
            d[key!] = value;
        }
        else if (n > 2)
        {
            d.Add(key!, value);
        }

        var entries = d.GetEnumerator();
        var first = entries.MoveNext() ? $"{entries.Key is not null} {entries.Entry.Value == entries.Value} {entries.Current.GetType().Name}" : "";
        var contained = d.Contains(key!);
        var got = d[key!];
        d.Remove(key!);
        return $"{contained} {got} {first} {d.IsFixedSize} {d.IsReadOnly} {d.IsSynchronized} {Sorted(d.Keys.Cast<object>())} {Sorted(d.Values.Cast<object>())}";
    }

    private static string Copied(ICollection d, int n, Array array)
    {
        d.CopyTo(array, n);
        return Sorted(array.Cast<object?>().Select(item => item is DictionaryEntry entry ? $"{entry.Key}: {entry.Value}" : $"{item}"));
    }
}
