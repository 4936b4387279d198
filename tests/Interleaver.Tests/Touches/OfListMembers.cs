namespace Interleaver.Tests.Touches;

/// <summary>What the members of lists do with the list, those of .NET's interfaces and LINQ's that go through it at once among them.</summary>
internal static class OfListMembers
{
    private static readonly Members List = new("List<int> it = [3, 1, 2];", "it.Add(9);", "Look(it.Contains(1));");

    private static readonly Members Collection = new("var it = new Collection<int>([3, 1, 2]);", "it.Add(9);", "Look(it.Contains(1));");

    private static readonly Members ArrayList = new("var it = new ArrayList { 3, 1, 2 };", "it.Add(9);", "Look(it.Contains(1));");

    private static readonly string[] Linq =
    [
        "it.Count()", "it.LongCount()", "it.Any()", "it.All(one => one > 0)", "it.First()", "it.Last()", "it.FirstOrDefault()", "it.ElementAt(0)", "it.Single(one => one == 1)", "it.Max()",
        "it.Min()", "it.MaxBy(one => one)", "it.Sum()", "it.Average()", "it.Aggregate((left, right) => left)", "it.ToList()", "Enumerable.ToArray(it)", "it.ToHashSet()",
        "it.ToDictionary(one => one)", "it.ToLookup(one => one)", "it.SequenceEqual(array)", "array.SequenceEqual(it)", "it.TryGetNonEnumeratedCount(out _)", "Enumerable.Contains(it, 1)",
    ];

    private static readonly string[] Copies =
    [
        "new List<int>(it)", "new HashSet<int>(it)", "new Queue<int>(it)", "new Stack<int>(it)", "new LinkedList<int>(it)", "new SortedSet<int>(it)", "new ConcurrentQueue<int>(it)",
        "new ConcurrentBag<int>(it)", "string.Join(' ', it)", "string.Concat(it)", "new HashSet<int>().IsSubsetOf(it)",
    ];

    private static readonly string[] ListReads =
    [
        "it.Count", "it.Capacity", "it[0]", "it[^1]", "it[..2]", "it is [3, ..]", "it.BinarySearch(1)", "it.BinarySearch(1, null)", "it.BinarySearch(0, 2, 1, null)", "it.Contains(1)",
        "it.ConvertAll(one => one)", "it.Exists(one => one == 1)", "it.Find(one => one == 1)", "it.FindAll(one => one == 1)", "it.FindIndex(one => one == 1)", "it.FindIndex(1, one => one == 1)",
        "it.FindIndex(1, 1, one => one == 1)", "it.FindLast(one => one == 1)", "it.FindLastIndex(one => one == 1)", "it.FindLastIndex(2, one => one == 1)", "it.FindLastIndex(2, 1, one => one == 1)",
        "it.GetEnumerator()", "it.GetRange(0, 2)", "it.Slice(0, 2)", "it.IndexOf(1)", "it.IndexOf(1, 1)", "it.IndexOf(1, 1, 1)", "it.LastIndexOf(1)", "it.LastIndexOf(1, 2)",
        "it.LastIndexOf(1, 2, 1)", "it.ToArray()", "it.TrueForAll(one => one > 0)",
    ];

    private static readonly string[] ListReadsBy =
    [
        "it.CopyTo(array);", "it.CopyTo(array, 0);", "it.CopyTo(0, array, 0, 2);", "it.CopyTo(array.AsSpan());", "it.ForEach(Look);", "foreach (var one in it) { break; }",
        "int[] copy = [.. it];", "int[] copy = [1, .. it];", "List<int> copy = [.. it];", "List<int> copy = [1, .. it];", "list.AddRange(it);", "list.InsertRange(0, it);", "List<int> copy = [.. it, 1, .. list];", "list.Insert(0, it.Count);",
    ];

    private static readonly string[] ListWrites =
    [
        "it.Add(5);", "it.AddRange(array);", "it.AddRange(list);", "it.AddRange(array.AsSpan());", "it.AddRange([1, 2]);", "it.Clear();", "it.EnsureCapacity(50);", "it.Insert(0, 5);", "it.InsertRange(0, array);",
        "it.InsertRange(0, array.AsSpan());", "it.Remove(1);", "it.RemoveAll(one => one == 1);", "it.RemoveAt(0);", "it.RemoveRange(0, 1);", "it.Reverse();", "it.Reverse(0, 2);", "it.Sort();", "it.Sort((left, right) => 0);",
        "it.Sort((IComparer<int>?)null);", "it.Sort(0, 2, null);", "it[0] = 5;", "it[0]++;", "it.Capacity = 50;", "((IList<int>)it).Add(5);", "((ICollection<int>)it).Clear();", "((ICollection<int>)it).Remove(1);", "((IList<int>)it).Insert(0, 5);",
        "((IList<int>)it).RemoveAt(0);", "((IList<int>)it)[0] = 5;", "((IList)it).Add(5);", "((IList)it).Clear();", "((IList)it).Insert(0, 5);", "((IList)it).Remove(1);", "((IList)it).RemoveAt(0);", "((IList)it)[0] = 5;",
    ];

    private static readonly string[] Views =
    [
        "((IList<int>)it)[0]", "((IList<int>)it).IndexOf(1)", "((ICollection<int>)it).Count", "((ICollection<int>)it).Contains(1)", "((IReadOnlyList<int>)it)[0]", "((IReadOnlyCollection<int>)it).Count",
        "((IEnumerable<int>)it).GetEnumerator()", "((IEnumerable)it).GetEnumerator()", "((IList)it)[0]", "((IList)it).Contains(1)", "((IList)it).IndexOf(1)", "((ICollection)it).Count",
    ];

    private static readonly string[] ViewsBy =
        ["((ICollection<int>)it).CopyTo(array, 0);", "((ICollection)it).CopyTo(array, 0);", "foreach (var one in (IEnumerable<int>)it) { break; }", "foreach (var one in (IEnumerable)it) { break; }"];

    private static readonly string[] Never =
        ["((ICollection<int>)it).IsReadOnly", "((IList)it).IsReadOnly", "((IList)it).IsFixedSize", "((ICollection)it).IsSynchronized", "((ICollection)it).SyncRoot", "it.GetHashCode()", "it.Equals(list)", "it.ToString()!", "it == null"];

    private static readonly string[] CollectionWrites =
    [
        "it.Add(5);", "it.Clear();", "it.Insert(0, 5);", "it.Remove(1);", "it.RemoveAt(0);", "it[0] = 5;", "((IList<int>)it).Add(5);", "((ICollection<int>)it).Clear();", "((IList<int>)it)[0] = 5;", "((IList)it).Add(5);",
        "((IList)it).Remove(1);", "((IList)it)[0] = 5;",
    ];

    private static readonly string[] ArrayListReads =
    [
        "it.Count", "it.Capacity", "it[0]!", "it.BinarySearch(1)", "it.BinarySearch(1, null)", "it.BinarySearch(0, 2, 1, null)", "it.Clone()", "it.Contains(1)", "it.GetEnumerator()", "it.GetEnumerator(0, 2)", "it.GetRange(0, 2)",
        "it.IndexOf(1)", "it.IndexOf(1, 1)", "it.IndexOf(1, 1, 1)", "it.LastIndexOf(1)", "it.LastIndexOf(1, 2)", "it.LastIndexOf(1, 2, 1)", "it.ToArray()", "it.ToArray(typeof(int))", "new ArrayList(it)", "((IList)it)[0]!",
        "((IList)it).Contains(1)", "((ICollection)it).Count", "((IEnumerable)it).GetEnumerator()",
    ];

    private static readonly string[] ArrayListWrites =
    [
        "it.Add(5);", "it.AddRange(array);", "it.Clear();", "it.Insert(0, 5);", "it.InsertRange(0, array);", "it.Remove(1);", "it.RemoveAt(0);", "it.RemoveRange(0, 1);", "it.Reverse();", "it.Reverse(0, 2);",
        "it.SetRange(0, new[] { 5 });", "it.Sort();", "it.Sort(null);", "it.Sort(0, 2, null);", "it.TrimToSize();", "it.Capacity = 50;", "it[0] = 5;", "((IList)it).Add(5);", "((IList)it).RemoveAt(0);", "((IList)it)[0] = 5;",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. List.Reads([.. ListReads, .. Linq, .. Copies, .. Views]), .. List.ReadsBy([.. ListReadsBy, .. ViewsBy]), .. List.Writes(ListWrites),
        .. List.Writes("System.Runtime.InteropServices.CollectionsMarshal.AsSpan(it)[0] = 5;", "var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(it); span.CopyTo(array); span.Fill(5);"),
        .. List.Nothing([.. Never, "it.AsReadOnly()", "new ReadOnlyCollection<int>(it)", "new Collection<int>(it)", "((IList<int>)it).AsReadOnly()", "ArrayList.Adapter(it)"]),
        .. new Members("var it = new List<int>(50) { 1 };", "it.Add(9);", "Look(it.Count);").Writes("it.TrimExcess();"),
        .. Collection.Reads([.. Linq, .. Copies, .. Views, "it.Count", "it[0]", "it.Contains(1)", "it.GetEnumerator()", "it.IndexOf(1)"]),
        .. Collection.ReadsBy([.. ViewsBy, "it.CopyTo(array, 0);", "foreach (var one in it) { break; }"]), .. Collection.Writes(CollectionWrites),
        .. Collection.Nothing([.. Never, "new ReadOnlyCollection<int>(it)", "new Collection<int>(it)"]),
        .. ArrayList.Reads(ArrayListReads), .. ArrayList.ReadsBy("it.CopyTo(objects);", "it.CopyTo(objects, 0);", "it.CopyTo(0, objects, 0, 2);", "foreach (var one in it) { break; }", "new ArrayList().AddRange(it);", "new ArrayList().InsertRange(0, it);"),
        .. ArrayList.Writes(ArrayListWrites),
        .. ArrayList.Nothing(
            "it.IsFixedSize", "it.IsReadOnly", "it.IsSynchronized", "it.SyncRoot", "ArrayList.ReadOnly(it)", "ArrayList.FixedSize(it)", "ArrayList.Synchronized(it)", "ArrayList.Adapter(it)",
            "ArrayList.ReadOnly((IList)it)", "ArrayList.FixedSize((IList)it)"),
    ];
}
