namespace Interleaver.Tests.HandOvers;

/// <summary>Concurrent collections: who sees an item comes after who put it in. To count, or to find nothing, tells nothing of anybody.</summary>
internal static class OfCollections
{
    private const string Dictionary = "var it = new ConcurrentDictionary<int, int>();";
    private const string OfOneKey = "var it = new ConcurrentDictionary<int, int> { [1] = 7 };";

    private static readonly string[] LooksAtAll =
        ["it.ToArray().Length == 1", "it.Contains(7)", "it.Sum() == 7", "it.Where(item => item == 7).Any()", "new List<int>(it).Count == 1"];

    private static readonly string[] Counts = ["!it.IsEmpty", "it.Count == 1", "((ICollection)it).Count == 1", "it.Any()"];

    private static readonly string[] FindsNothing = ["it.IsEmpty", "it.Count == 0", "it.ToArray().Length == 0", "!it.Contains(7)"];

    private static readonly (string Made, string Put, string[] Looks)[] Items =
    [
        ("var it = new ConcurrentQueue<int>();", "it.Enqueue(7);", [.. LooksAtAll, "it.TryDequeue(out _)", "it.TryPeek(out _)", "((IProducerConsumerCollection<int>)it).TryTake(out _)"]),
        ("var it = new ConcurrentStack<int>();", "it.Push(7);", [.. LooksAtAll, "it.TryPop(out _)", "it.TryPeek(out _)", "it.TryPopRange(new int[2]) == 1"]),
        ("var it = new ConcurrentStack<int>();", "it.PushRange([7]);", [.. LooksAtAll, "it.TryPop(out _)"]),
        ("var it = new ConcurrentBag<int>();", "it.Add(7);", [.. LooksAtAll, "it.TryTake(out _)", "it.TryPeek(out _)"]),
        ("var it = new BlockingCollection<int>();", "it.Add(7);",
        [
            .. LooksAtAll, "it.Take() == 7", "it.TryTake(out _)", "it.TryTake(out _, 5)", "it.GetConsumingEnumerable().First() == 7",
            "BlockingCollection<int>.TakeFromAny([it, new()], out _) == 0", "BlockingCollection<int>.TryTakeFromAny([new(), it], out _) == 1",
        ]),
        ("var it = new BlockingCollection<int>(1);", "it.TryAdd(7, 5);", ["it.Take() == 7"]),
        ("var it = new BlockingCollection<int>();", "BlockingCollection<int>.AddToAny([it], 7);", ["it.Take() == 7"]),
        ("var it = new BlockingCollection<int>();", "it.CompleteAdding();",
            ["it.IsAddingCompleted", "it.IsCompleted", "!it.TryTake(out _, -1)", "Fails(() => it.Take())", "!it.GetConsumingEnumerable().Any()", "Fails(() => it.Add(1))"]),

        // What was taken out makes room for others.
        ("var it = new BlockingCollection<int>(1) { 7 };", "it.Take();", ["Done(() => it.Add(1))", "it.TryAdd(1)", "it.TryAdd(1, 5)", "BlockingCollection<int>.AddToAny([it], 1) == 0"]),
        ("var it = new BlockingCollection<int>(1) { 7 };", "it.TryTake(out _, 5);", ["it.TryAdd(1)"]),
        ("var it = new BlockingCollection<int>(1) { 7 };", "BlockingCollection<int>.TakeFromAny([it], out _);", ["it.TryAdd(1)"]),
    ];

    private static readonly (string Made, string Change, string[] Looks)[] Unseen =
    [
        ("var it = new ConcurrentQueue<int>();", "it.Enqueue(7);", Counts),
        ("var it = new ConcurrentStack<int>();", "it.Push(7);", Counts),
        ("var it = new ConcurrentBag<int>();", "it.Add(7);", Counts),
        ("var it = new BlockingCollection<int>();", "it.Add(7);", ["it.Count == 1", "((ICollection)it).Count == 1"]),
        ("var it = new BlockingCollection<int>(1);", "it.TryAdd(7);", ["!it.TryAdd(1)", "!it.TryAdd(1, 5)"]),
        ("var it = new BlockingCollection<int>(1) { 7 };", "it.TryTake(out _);", ["it.Count == 0", "!it.TryTake(out _)"]),
        ("var it = new ConcurrentQueue<int>([7]);", "it.TryDequeue(out _);", [.. FindsNothing, "!it.TryPeek(out _)", "!it.TryDequeue(out _)"]),
        ("var it = new ConcurrentQueue<int>([7]);", "it.Clear();", FindsNothing),
        ("var it = new ConcurrentStack<int>([7]);", "it.TryPop(out _);", [.. FindsNothing, "!it.TryPeek(out _)", "!it.TryPop(out _)", "it.TryPopRange(new int[1]) == 0"]),
        ("var it = new ConcurrentStack<int>([7]);", "it.Clear();", FindsNothing),
        ("var it = new ConcurrentBag<int>([7]);", "it.TryTake(out _);", [.. FindsNothing, "!it.TryPeek(out _)", "!it.TryTake(out _)"]),
        ("var it = new ConcurrentBag<int>([7]);", "it.Clear();", FindsNothing),
        (Dictionary, "it[1] = 7;", Counts),
        (OfOneKey, "it.TryRemove(1, out _);", ["it.Count == 0", "it.IsEmpty"]),
        (OfOneKey, "it.Clear();", ["it.Count == 0", "it.IsEmpty"]),
        ("var it = Channel.CreateBounded<int>(1); it.Writer.TryWrite(7);", "it.Reader.TryRead(out _);", ["it.Reader.Count == 0", "!it.Reader.TryPeek(out _)", "!it.Reader.TryRead(out _)"]),
        ("var it = Channel.CreateBounded<int>(1);", "it.Writer.TryWrite(7);", ["!it.Writer.TryWrite(8)"]),
    ];

    private static readonly string[] LooksAtAKey =
    [
        "it.ContainsKey(1)", "it.TryGetValue(1, out _)", "it.Keys.Count == 1", "it.Values.Count == 1", "it.ToArray().Length == 1", "it.Where(pair => pair.Value == 7).Any()",
        "!it.TryAdd(1, 8)", "it.TryRemove(1, out _)", "it.TryUpdate(1, 8, 7)", "it.GetOrAdd(1, 8) == 7", "it.AddOrUpdate(1, 8, (_, old) => old + 2) == 9", "it.Values.Contains(7)",
    ];

    private static readonly string[] PutsAKey = ["it[1] = 7;", "it.TryAdd(1, 7);", "it.GetOrAdd(1, 7);", "it.GetOrAdd(1, _ => 7);", "it.AddOrUpdate(1, 7, (_, old) => old);"];

    private static readonly string[] TakesAKey = ["it.TryRemove(1, out _);", "it.Clear();"];

    private static readonly string[] MissesAKey = ["!it.ContainsKey(1)", "!it.TryGetValue(1, out _)", "it.TryAdd(1, 8)", "!it.TryUpdate(1, 8, 7)", "!it.TryRemove(1, out _)"];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Items.SelectMany(one => one.Looks.Select(look => new HandOver(one.Made, one.Put, look))),
        .. PutsAKey.SelectMany(put => LooksAtAKey.Select(look => new HandOver(Dictionary, put, look))),
        .. TakesAKey.SelectMany(take => MissesAKey.Select(look => new HandOver(OfOneKey, take, look))),
        new("var it = new ConcurrentDictionary<int, int> { [1] = 6 };", "it[1] = 7;", "it[1] == 7"),
        new("var it = new ConcurrentDictionary<int, int> { [1] = 6 };", "it.TryUpdate(1, 7, 6);", "it.TryGetValue(1, out var value) && value == 7"),
    ];

    /// <summary>What looks like one and is none.</summary>
    public static IEnumerable<HandOver> None => Unseen.SelectMany(one => one.Looks.Select(look => new HandOver(one.Made, one.Change, look)));
}
