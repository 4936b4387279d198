namespace Interleaver.Tests.Touches;

/// <summary>What the members of sets, queues, stacks and linked lists do with it.</summary>
internal static class OfSetMembers
{
    private const string Look = "Look(it.Contains(1));";

    private static readonly Members HashSet = new("HashSet<int> it = [3, 1, 2];", "it.Add(9);", Look);

    private static readonly Members SortedSet = new("SortedSet<int> it = [3, 1, 2];", "it.Add(9);", Look);

    private static readonly Members Queue = new("var it = new Queue<int>([3, 1, 2]);", "it.Enqueue(9);", Look);

    private static readonly Members Stack = new("var it = new Stack<int>([3, 1, 2]);", "it.Push(9);", Look);

    private static readonly Members Linked = new("var it = new LinkedList<int>([3, 1, 2]); var node = it.First!.Next!;", "it.AddLast(9);", Look);

    private static readonly Members Priority = new("var it = new PriorityQueue<int, int>([(3, 3), (1, 1)]); var items = it.UnorderedItems;", "it.Enqueue(9, 9);", "Look(it.Peek());");

    private static readonly Members PlainQueue = new("var it = new Queue(new[] { 3, 1, 2 });", "it.Enqueue(9);", Look);

    private static readonly Members PlainStack = new("var it = new Stack(new[] { 3, 1, 2 });", "it.Push(9);", Look);

    private static readonly Members Bits = new("var it = new BitArray(8); var more = new BitArray(8);", "it.Set(1, true);", "Look(it.Get(1));");

    private static readonly string[] OfAny =
    [
        "it.Count", "it.Contains(1)", "it.GetEnumerator()", "it.Count()", "it.Any()", "it.First()", "it.Max()", "it.ToList()", "it.ToHashSet()", "new List<int>(it)", "string.Join(' ', it)", "((IEnumerable<int>)it).GetEnumerator()",
        "((IEnumerable)it).GetEnumerator()", "((ICollection)it).Count", "((IReadOnlyCollection<int>)it).Count", "it.ElementAt(0)", "Enumerable.ToArray(it)",
    ];

    private static readonly string[] OfAnyBy = ["it.CopyTo(array, 0);", "((ICollection)it).CopyTo(array, 0);", "foreach (var one in it) { break; }", "list.AddRange(it);", "int[] copy = [.. it];"];

    private static readonly string[] Sets =
    [
        "it.TryGetValue(1, out _)", "it.IsSubsetOf(list)", "it.IsSupersetOf(list)", "it.IsProperSubsetOf(list)", "it.IsProperSupersetOf(list)", "it.Overlaps(list)", "it.SetEquals(list)", "new HashSet<int>(it)",
        "new SortedSet<int>(it)", "((ISet<int>)it).Overlaps(list)", "((IReadOnlySet<int>)it).Contains(1)", "((ICollection<int>)it).Contains(1)", "new HashSet<int>().SetEquals(it)", "new SortedSet<int>().IsSubsetOf(it)",
    ];

    private static readonly string[] SetsBy = ["it.CopyTo(array);", "it.CopyTo(array, 0, 2);", "new HashSet<int>().UnionWith(it);", "new SortedSet<int> { 1 }.ExceptWith(it);"];

    private static readonly string[] SetWrites =
    [
        "it.Add(5);", "it.Clear();", "it.ExceptWith(list);", "it.IntersectWith(list);", "it.SymmetricExceptWith(list);", "it.UnionWith(array);", "it.RemoveWhere(one => one == 1);", "it.Remove(1);", "((ISet<int>)it).Add(5);",
        "((ICollection<int>)it).Add(5);", "((ISet<int>)it).UnionWith(array);", "((ICollection<int>)it).Clear();",
    ];

    private static readonly string[] Never = ["((ICollection)it).IsSynchronized", "((ICollection)it).SyncRoot", "it.Equals(list)"];

    private static readonly string[] PlainReads =
        ["it.Count", "it.Contains(1)", "it.GetEnumerator()", "it.ToArray()", "it.Peek()!", "it.Clone()", "new ArrayList(it)", "((ICollection)it).Count", "((IEnumerable)it).GetEnumerator()", "it.Cast<int>().Count()"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. HashSet.Reads([.. OfAny.Except(["((ICollection)it).Count"]), .. Sets, "it.Capacity"]), .. HashSet.ReadsBy([.. OfAnyBy[..1], .. OfAnyBy[2..], .. SetsBy]), .. HashSet.Writes([.. SetWrites, "it.EnsureCapacity(50);", "it.TrimExcess();", "it.TrimExcess(20);"]),
        .. HashSet.Nothing("it.Comparer", "((ICollection<int>)it).IsReadOnly", "it.Equals(list)", "new ReadOnlySet<int>(it)", "it.AsReadOnly()"),
        .. SortedSet.Reads([.. OfAny, .. Sets, "it.Min", "it.Max", "it.GetViewBetween(1, 2)", "it.Reverse().First()"]), .. SortedSet.ReadsBy([.. OfAnyBy, .. SetsBy]), .. SortedSet.Writes(SetWrites),
        .. SortedSet.Nothing([.. Never, "it.Comparer", "new ReadOnlySet<int>(it)", "it.AsReadOnly()"]),
        .. Queue.Reads([.. OfAny, "it.Peek()", "it.TryPeek(out _)", "it.ToArray()", "it.Capacity", "new Queue<int>(it)"]), .. Queue.ReadsBy(OfAnyBy),
        .. Queue.Writes("it.Enqueue(5);", "it.Dequeue();", "it.TryDequeue(out _);", "it.Clear();", "it.EnsureCapacity(50);", "it.TrimExcess();", "it.TrimExcess(50);"), .. Queue.Nothing(Never),
        .. Stack.Reads([.. OfAny, "it.Peek()", "it.TryPeek(out _)", "it.ToArray()", "it.Capacity", "new Stack<int>(it)"]), .. Stack.ReadsBy(OfAnyBy),
        .. Stack.Writes("it.Push(5);", "it.Pop();", "it.TryPop(out _);", "it.Clear();", "it.EnsureCapacity(50);", "it.TrimExcess();", "it.TrimExcess(50);"), .. Stack.Nothing(Never),
        .. Linked.Reads([.. OfAny, "it.First!", "it.Last!", "it.Find(1)!", "it.FindLast(1)!", "((ICollection<int>)it).Contains(1)", "new LinkedList<int>(it)", "node.Next!", "node.Previous!", "it.First!.Next!"]), .. Linked.ReadsBy(OfAnyBy),
        .. Linked.Writes(
            "it.AddFirst(5);", "it.AddLast(5);", "it.AddAfter(node, 5);", "it.AddBefore(node, 5);", "it.AddFirst(new LinkedListNode<int>(5));", "it.AddLast(new LinkedListNode<int>(5));",
            "it.AddAfter(node, new LinkedListNode<int>(5));", "it.AddBefore(node, new LinkedListNode<int>(5));", "it.Remove(1);", "it.Remove(node);", "it.RemoveFirst();", "it.RemoveLast();", "it.Clear();", "((ICollection<int>)it).Add(5);",
            "node.List!.AddLast(5);"),
        .. Linked.Nothing([.. Never, "node.Value", "node.Value = 5"]),
        .. new Members("var it = new LinkedList<int>([3, 1, 2]); var node = it.First!.Next!;", "node.Value = 9;", "Look(node.Value);").Reads("node.Value"),
        .. new Members("var it = new LinkedList<int>([3, 1, 2]); var node = it.First!.Next!;", "node.Value = 9;", "Look(node.Value);").Nothing("node.Next!", "it.First!", "it.Count", "it.First!.Value", "it.AddLast(5)", "it.Last!.Value = 7"),
        .. Priority.Reads(
            "it.Count", "it.Capacity", "it.Peek()", "it.TryPeek(out _, out _)", "items.Count", "items.GetEnumerator()", "items.Count()", "items.First()", "items.ToList()", "new PriorityQueue<int, int>(items)", "it.UnorderedItems.Count",
            "((ICollection)items).Count", "((IEnumerable)items).GetEnumerator()", "((IReadOnlyCollection<(int, int)>)items).Count"),
        .. Priority.ReadsBy("foreach (var one in it.UnorderedItems) { break; }", "foreach (var one in items) { break; }"),
        .. Priority.Writes(
            "it.Enqueue(5, 5);", "it.Dequeue();", "it.TryDequeue(out _, out _);", "it.EnqueueDequeue(5, 5);", "it.DequeueEnqueue(5, 5);", "it.EnqueueRange([(5, 5)]);", "it.EnqueueRange(array, 5);", "it.Clear();", "it.EnsureCapacity(50);",
            "it.Remove(1, out _, out _);"),
        .. Priority.Nothing("it.Comparer", "it.UnorderedItems"),
        .. PlainQueue.Reads(PlainReads), .. PlainQueue.ReadsBy("it.CopyTo(array, 0);"), .. PlainQueue.Writes("it.Enqueue(5);", "it.Dequeue();", "it.Clear();", "it.TrimToSize();"), .. PlainQueue.Nothing("it.IsSynchronized", "it.SyncRoot", "Queue.Synchronized(it)"),
        .. PlainStack.Reads(PlainReads), .. PlainStack.ReadsBy("it.CopyTo(array, 0);"), .. PlainStack.Writes("it.Push(5);", "it.Pop();", "it.Clear();"), .. PlainStack.Nothing("it.IsSynchronized", "it.SyncRoot", "Stack.Synchronized(it)"),
        .. Bits.Reads("it.Count", "it.Length", "it[0]", "it.Get(0)", "it.HasAllSet()", "it.HasAnySet()", "it.Clone()", "it.GetEnumerator()", "new BitArray(it)", "it.Cast<bool>().Count()", "more.And(it)", "more.Or(it)", "more.Xor(it)", "((ICollection)it).Count"),
        .. Bits.ReadsBy("it.CopyTo(array, 0);", "foreach (var one in it) { break; }", "it.CopyTo(new bool[8], 0);"),
        .. Bits.Writes("it.Set(0, true);", "it.SetAll(true);", "it[0] = true;", "it.Length = 9;", "it.Not();", "it.And(more);", "it.Or(more);", "it.Xor(more);", "it.LeftShift(1);", "it.RightShift(1);", "it[0] |= true;"),
        .. Bits.Nothing("it.IsReadOnly", "it.IsSynchronized", "it.SyncRoot"),
    ];
}
