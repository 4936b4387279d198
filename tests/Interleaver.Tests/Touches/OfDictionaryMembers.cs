namespace Interleaver.Tests.Touches;

/// <summary>What the members of dictionaries do with it, and those of what they give out: their keys and values.</summary>
internal static class OfDictionaryMembers
{
    private const string Views = "var keys = it.Keys; var values = it.Values;";

    private static readonly string[] Types = ["Dictionary<int, int>", "SortedDictionary<int, int>", "SortedList<int, int>", "OrderedDictionary<int, int>"];

    private static readonly Members Hashtable = new($"var it = new Hashtable {{ [1] = 1, [2] = 2 }}; {Views}", "it.Add(9, 9);", "Look(it.ContainsKey(1));");

    private static readonly Members PlainSorted = new($"var it = new SortedList {{ [1] = 1, [2] = 2 }}; {Views}", "it.Add(9, 9);", "Look(it.ContainsKey(1));");

    private static readonly string[] Reads =
    [
        "it.Count", "it[1]", "it.ContainsKey(1)", "it.ContainsValue(1)", "it.TryGetValue(1, out _)", "it.GetEnumerator()", "it.GetValueOrDefault(1)", "it.GetValueOrDefault(1, 2)", "it.Count()", "it.Any()", "it.First()", "it.Max(one => one.Key)",
        "it.ToList()", "it.ToArray()", "it.ToDictionary(one => one.Key)", "it.Keys.Count", "it.Values.Count", "keys.Count", "values.Count", "keys.Contains(1)", "values.Contains(1)", "keys.GetEnumerator()", "values.GetEnumerator()", "keys.Count()",
        "keys.First()", "values.Sum()", "keys.ToList()", "keys.Max()", "new List<int>(keys)", "new HashSet<int>(values)", "string.Join(' ', keys)", "((ICollection<int>)keys).Contains(1)", "((ICollection<int>)values).Contains(1)",
        "((ICollection)keys).Count", "((IEnumerable<int>)keys).GetEnumerator()", "((IEnumerable)values).GetEnumerator()", "((IReadOnlyCollection<int>)keys).Count", "new Dictionary<int, int>(it)", "new SortedDictionary<int, int>(it)",
        "new SortedList<int, int>(it)", "new ConcurrentDictionary<int, int>(it)", "((IDictionary<int, int>)it)[1]", "((IDictionary<int, int>)it).ContainsKey(1)", "((IDictionary<int, int>)it).TryGetValue(1, out _)",
        "((IReadOnlyDictionary<int, int>)it)[1]", "((IReadOnlyDictionary<int, int>)it).ContainsKey(1)", "((IReadOnlyDictionary<int, int>)it).TryGetValue(1, out _)", "((ICollection<KeyValuePair<int, int>>)it).Count",
        "((ICollection<KeyValuePair<int, int>>)it).Contains(new(1, 1))", "((IReadOnlyCollection<KeyValuePair<int, int>>)it).Count", "((IEnumerable<KeyValuePair<int, int>>)it).GetEnumerator()", "((IEnumerable)it).GetEnumerator()",
        "((IDictionary)it)[1]!", "((IDictionary)it).Contains(1)", "((IDictionary)it).GetEnumerator()", "((ICollection)it).Count", "((IReadOnlyDictionary<int, int>)it).Keys.Count()", "((IDictionary<int, int>)it).Keys.Count",
    ];

    private static readonly string[] ReadsBy =
    [
        "((ICollection<KeyValuePair<int, int>>)it).CopyTo(pairs, 0);", "((ICollection)it).CopyTo(pairs, 0);", "keys.CopyTo(array, 0);", "values.CopyTo(array, 0);", "((ICollection)keys).CopyTo(array, 0);", "foreach (var one in it) { break; }",
        "foreach (var (key, item) in it) { break; }", "foreach (var one in it.Keys) { break; }", "foreach (var one in keys) { break; }", "foreach (var one in values) { break; }", "list.AddRange(keys);", "int[] copy = [.. it.Values];",
        "int[] copy = [.. keys];",
    ];

    private static readonly string[] Writes =
    [
        "it.Add(5, 5);", "it[1] = 5;", "it[1]++;", "it.Clear();", "it.Remove(1);", "((IDictionary<int, int>)it).Add(5, 5);", "((IDictionary<int, int>)it)[1] = 5;", "((IDictionary<int, int>)it).Remove(1);",
        "((ICollection<KeyValuePair<int, int>>)it).Add(new(5, 5));", "((ICollection<KeyValuePair<int, int>>)it).Remove(new(1, 1));", "((ICollection<KeyValuePair<int, int>>)it).Clear();", "((IDictionary)it).Add(5, 5);", "((IDictionary)it)[1] = 5;",
        "((IDictionary)it).Remove(1);", "((IDictionary)it).Clear();", "CollectionExtensions.TryAdd(it, 5, 5);", "CollectionExtensions.Remove(it, 1, out _);",
    ];

    private static readonly string[] Never =
    [
        "it.Comparer", "it.Keys", "it.Values", "new ReadOnlyDictionary<int, int>(it)", "((IDictionary<int, int>)it).AsReadOnly()", "((ICollection<KeyValuePair<int, int>>)it).IsReadOnly", "((IDictionary)it).IsReadOnly", "((IDictionary)it).IsFixedSize",
        "((ICollection)it).IsSynchronized", "((ICollection)it).SyncRoot", "((ICollection<int>)keys).IsReadOnly", "((ICollection)keys).SyncRoot", "it.Equals(list)", "((IDictionary<int, int>)it).Keys", "((IReadOnlyDictionary<int, int>)it).Values", "((IDictionary)it).Keys",
    ];

    private static readonly string[] PlainReads =
    [
        "it.Count", "it[1]!", "it.Contains(1)", "it.ContainsKey(1)", "it.ContainsValue(1)", "it.GetEnumerator()", "it.Clone()", "keys.Count", "values.Count", "keys.GetEnumerator()", "((ICollection)it).Count", "((IDictionary)it)[1]!", "((IDictionary)it).Contains(1)",
        "((IEnumerable)it).GetEnumerator()", "keys.Cast<int>().Count()", "it.Keys.Count", "new ArrayList(it)", "new ArrayList(keys)", "new Hashtable(it)", "new SortedList(it)",
    ];

    private static readonly string[] PlainReadsBy =
        ["it.CopyTo(entries, 0);", "keys.CopyTo(array, 0);", "values.CopyTo(array, 0);", "foreach (DictionaryEntry one in it) { break; }", "foreach (var one in it.Keys) { break; }", "foreach (var one in values) { break; }"];

    private static readonly string[] PlainWrites = ["it.Add(5, 5);", "it[1] = 5;", "it.Clear();", "it.Remove(1);", "((IDictionary)it).Add(5, 5);", "((IDictionary)it)[1] = 5;", "((IDictionary)it).Remove(1);"];

    private static readonly string[] PlainNever = ["it.IsReadOnly", "it.IsFixedSize", "it.IsSynchronized", "it.SyncRoot", "it.Keys", "it.Values", "keys.SyncRoot"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Types.Select(Of).SelectMany(it => (Touch[])[.. it.Reads([.. Reads.Where(call => !it.Made.Contains("SortedList") || !call.Contains("IReadOnlyCollection<int>)keys"))]), .. it.ReadsBy(ReadsBy), .. it.Writes(Writes), .. it.Nothing(Never)]),
        .. Of(Types[0]).Reads("it.Capacity"), .. Of(Types[0]).Writes("it.TryAdd(5, 5);", "it.Remove(1, out _);", "it.EnsureCapacity(50);", "it.TrimExcess();", "it.TrimExcess(50);"), .. Of(Types[0]).Nothing("it.AsReadOnly()"),
        .. Of(Types[1]).ReadsBy("it.CopyTo(pairs, 0);"),
        .. Of(Types[2]).Reads("it.Capacity", "it.GetKeyAtIndex(0)", "it.GetValueAtIndex(0)", "it.IndexOfKey(1)", "it.IndexOfValue(1)", "it.Keys[0]", "keys[0]", "values[0]", "keys.IndexOf(1)", "values.IndexOf(1)"),
        .. Of(Types[2]).Writes("it.RemoveAt(0);", "it.SetValueAtIndex(0, 5);", "it.Capacity = 50;"),
        .. Of(Types[3]).Reads("it.Capacity", "it.GetAt(0)", "it.IndexOf(1)"), .. Of(Types[3]).Writes("it.Insert(0, 5, 5);", "it.RemoveAt(0);", "it.SetAt(0, 5);", "it.SetAt(0, 5, 5);", "it.TryAdd(5, 5);", "it.EnsureCapacity(50);", "it.Remove(1, out _);"),
        .. Hashtable.Reads(PlainReads), .. Hashtable.ReadsBy(PlainReadsBy), .. Hashtable.Writes(PlainWrites), .. Hashtable.Nothing([.. PlainNever, "Hashtable.Synchronized(it)"]),
        .. PlainSorted.Reads([.. PlainReads, "it.Capacity", "it.GetByIndex(0)!", "it.GetKey(0)", "it.GetKeyList()[0]!", "it.GetValueList()[0]!", "it.IndexOfKey(1)", "it.IndexOfValue(1)"]), .. PlainSorted.ReadsBy(PlainReadsBy),
        .. PlainSorted.Writes([.. PlainWrites, "it.RemoveAt(0);", "it.SetByIndex(0, 5);", "it.TrimToSize();", "it.Capacity = 50;"]), .. PlainSorted.Nothing([.. PlainNever, "SortedList.Synchronized(it)", "it.GetKeyList()"]),
    ];

    private static Members Of(string type) => new($"var it = new {type} {{ [1] = 1, [2] = 2 }}; {Views}", "it.Add(9, 9);", "Look(it.ContainsKey(1));");
}
