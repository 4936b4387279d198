namespace Interleaver.Tests.Touches;

/// <summary>What the members of something that stands before a collection do with the collection.</summary>
internal static class OfWrapperMembers
{
    private static readonly string[] OfList =
    [
        "it.Count", "it[0]", "it.Contains(1)", "it.IndexOf(1)", "it.GetEnumerator()", "((IList<int>)it)[0]", "((IReadOnlyList<int>)it)[0]", "((ICollection)it).Count", "((IEnumerable<int>)it).GetEnumerator()", "((IEnumerable)it).GetEnumerator()", "it.Count()",
        "it.First()", "it.Max()", "it.ToList()", "new List<int>(it)", "string.Join(' ', it)", "new HashSet<int>().IsSubsetOf(it)",
    ];

    private static readonly string[] OfDictionary =
    [
        "it.Count", "it[1]", "it.ContainsKey(1)", "it.TryGetValue(1, out _)", "it.GetEnumerator()", "it.GetValueOrDefault(1)", "it.Keys.Count", "it.Values.Count", "((IDictionary<int, int>)it)[1]", "((IReadOnlyDictionary<int, int>)it)[1]", "it.First()",
        "((ICollection)it).Count", "((IEnumerable)it).GetEnumerator()", "it.Keys.First()", "it.Values.Sum()", "it.Keys.GetEnumerator()", "new Dictionary<int, int>(it)", "it.Keys.Contains(1)",
    ];

    private static readonly string[] OfSet = ["it.Count", "it.Contains(1)", "it.GetEnumerator()", "it.IsSubsetOf(list)", "it.Overlaps(list)", "it.SetEquals(list)", "((ISet<int>)it).Contains(1)", "it.First()", "it.ToList()", "new HashSet<int>(it)"];

    private static readonly string[] OfArrayList =
    [
        "it.Count", "it[0]!", "it.Contains(1)", "it.IndexOf(1)", "it.GetEnumerator()", "it.ToArray()", "it.GetRange(0, 1)", "it.Clone()", "it.BinarySearch(1)", "((IList)it)[0]!", "((ICollection)it).Count", "((IEnumerable)it).GetEnumerator()", "new ArrayList(it)",
        "it.Cast<int>().Count()",
    ];

    private static readonly (string Made, string[] Reads)[] OverLists =
    [
        ("var it = list.AsReadOnly();", OfList), ("var it = new ReadOnlyCollection<int>(list);", OfList), ("var it = new Collection<int>(list);", OfList), ("var it = new ReadOnlyCollection<int>(new ReadOnlyCollection<int>(list));", OfList),
        ("var it = new ReadOnlyCollection<int>(new Collection<int>(list));", OfList), ("var it = ArrayList.Adapter(list);", OfArrayList), ("var it = ArrayList.ReadOnly(ArrayList.Adapter(list));", OfArrayList),
        ("var it = ArrayList.FixedSize((IList)list);", ["it.Count", "it[0]!", "it.Contains(1)", "it.GetEnumerator()", "it.Cast<int>().Count()"]),
        ("var it = ArrayList.ReadOnly((IList)list);", ["it.Count", "it[0]!", "it.Contains(1)", "it.GetEnumerator()", "it.Cast<int>().Count()"]),
    ];

    private static readonly Members Derived = new("var it = new Listed { 3, 1, 2 };", "it.Add(9);", "Look(it.Contains(1));");

    private static readonly string[] Fixed = ["it[0] = 5;", "it.Reverse();", "it.Sort();"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. OverLists.SelectMany(one => OverList(one.Made).Reads(one.Reads)),
        .. OverLists[..4].SelectMany(one => OverList(one.Made).Nothing("((ICollection<int>)it).IsReadOnly", "((IList)it).IsFixedSize", "((ICollection)it).SyncRoot", "it.Equals(list)", "new ReadOnlyCollection<int>(it)")),
        .. OverList("var it = new Collection<int>(list);").Writes("it.Add(5);", "it[0] = 5;", "it.Clear();", "it.Remove(1);", "it.Insert(0, 5);", "it.RemoveAt(0);"),
        .. OverList("var it = ArrayList.Adapter(list);").Writes([.. Fixed, "it.Add(5);", "it.Clear();", "it.Remove(1);", "it.RemoveAt(0);", "it.Insert(0, 5);"]),
        .. Over("var inner = new ArrayList { 3, 1, 2 }; var it = ArrayList.ReadOnly(inner);").Reads(OfArrayList),
        .. Over("var inner = new ArrayList { 3, 1, 2 }; var it = ArrayList.FixedSize(inner);").Reads(OfArrayList), .. Over("var inner = new ArrayList { 3, 1, 2 }; var it = ArrayList.FixedSize(inner);").Writes(Fixed),
        .. new Members("var inner = new ArrayList { 3, 1, 2 }; var it = inner.GetRange(0, 2);", "inner[0] = 9;", "Look(inner.Contains(1));").Reads("it.Count", "it[0]!", "it.Contains(1)", "it.GetEnumerator()", "it.ToArray()", "it.IndexOf(1)"),
        .. new Members("var inner = new ArrayList { 3, 1, 2 }; var it = inner.GetRange(0, 2);", "inner[0] = 9;", "Look(inner.Contains(1));").Writes([.. Fixed, "it.Add(5);", "it.Clear();", "it.RemoveAt(0);"]),
        .. new Members("var it = new ReadOnlyDictionary<int, int>(known);", "known.Add(9, 9);", "Look(known.Count);").Reads(OfDictionary),
        .. new Members("var it = new ReadOnlyDictionary<int, int>(known);", "known.Add(9, 9);", "Look(known.Count);").Nothing("it.Equals(list)", "it.Keys", "it.Values", "((ICollection)it).IsSynchronized", "((IDictionary)it).IsReadOnly"),
        .. new Members("var it = known.AsReadOnly(); var keys = it.Keys; var values = it.Values;", "known.Add(9, 9);", "Look(known.Count);").Reads("keys.Count", "values.Count", "keys.Contains(1)", "keys.First()", "values.GetEnumerator()"),
        .. new Members("HashSet<int> set = [1, 2]; var it = new ReadOnlySet<int>(set);", "set.Add(9);", "Look(set.Count);").Reads(OfSet),
        .. new Members("SortedSet<int> set = [1, 2]; var it = new ReadOnlySet<int>(set);", "set.Add(9);", "Look(set.Count);").Reads(OfSet),
        .. new Members("SortedSet<int> set = [1, 2]; var it = set.GetViewBetween(0, 5);", "set.Add(3);", "Look(set.Count);").Reads([.. OfSet[..6], "it.Min", "it.Max", "it.GetViewBetween(0, 2)", "it.First()", "new SortedSet<int>(it)"]),
        .. new Members("SortedSet<int> set = [1, 2]; var it = set.GetViewBetween(0, 5);", "set.Add(3);", "Look(set.Count);").Writes("it.Add(4);", "it.Remove(1);", "it.Clear();", "it.UnionWith(array);", "it.RemoveWhere(one => one == 1);"),
        .. new Members("var seen = new ObservableCollection<int>(list); var it = new ReadOnlyObservableCollection<int>(seen);", "seen.Add(9);", "Look(seen.Count);").Reads(OfList),
        .. new Members("var it = new ObservableCollection<int>(list);", "it.Add(9);", "Look(it.Count);").Reads(OfList),
        .. new Members("var it = new ObservableCollection<int>(list);", "it.Add(9);", "Look(it.Count);").Writes("it.Add(5);", "it.Move(0, 1);", "it.RemoveAt(0);", "it.Clear();", "it[0] = 5;"),
        .. Derived.Reads("it.Count", "it[0]", "it.Contains(1)", "it.GetEnumerator()", "it.First()", "new List<int>(it)", "((IList<int>)it)[0]"), .. Derived.Writes("it.Add(5);", "it.Clear();", "it[0] = 5;", "((IList<int>)it).Add(5);"),
        .. Derived.Nothing("it.Own", "it.Own = 5"),
        .. new Members("var it = new Collected { 1, 2 };", "it.Add(9);", "Look(it.Count);").Reads(OfList), .. new Members("var it = new Collected { 1, 2 };", "it.Add(9);", "Look(it.Count);").Writes("it.Add(5);", "it.Clear();", "it[0] = 5;"),
    ];

    private static Members OverList(string made) => new(made, "list.Add(9);", "Look(list.Contains(1));");

    private static Members Over(string made) => new(made, "inner.Add(9);", "Look(inner.Contains(1));");
}
