namespace Interleaver.Tests.Touches;

/// <summary>Concurrent collections that copy into an array, or out of one or of a list: those elements, and none beside them.</summary>
internal static class OfCollections
{
    private const string Dictionary = "var it = new ConcurrentDictionary<int, int> { [1] = 1, [2] = 2 };";

    private static readonly string[] Made =
    [
        "var it = new ConcurrentQueue<int>([1, 2]);", "var it = new ConcurrentStack<int>([1, 2]);", "var it = new ConcurrentBag<int>([1, 2]);",
        "var it = new BlockingCollection<int> { 1, 2 };",
    ];

    private static readonly string[] Filled = ["ConcurrentQueue<int>", "ConcurrentStack<int>", "ConcurrentBag<int>"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Made.SelectMany(made => Written(made, "it.CopyTo(array, 1);", "array")),
        .. Made.SelectMany(made => Written(made, "((ICollection)it).CopyTo(objects, 1);", "objects")),
        .. Written(Dictionary, "((ICollection<KeyValuePair<int, int>>)it).CopyTo(pairs, 1);", "pairs"),
        .. Written(Dictionary, "((ICollection)it).CopyTo(pairs, 1);", "pairs"),
        .. Written(Dictionary, "((ICollection)it).CopyTo(objects, 1);", "objects"),
        .. Written(Dictionary, "((ICollection)it).CopyTo(entries, 1);", "entries"),
        .. Written("var it = new ConcurrentStack<int>([1, 2]);", "it.TryPopRange(array, 1, 3);", "array"),
        .. Read("var it = new ConcurrentStack<int>();", "it.PushRange(array, 1, 2);", 1, 2),
        .. Read("var it = new ConcurrentStack<int>();", "it.PushRange(array);", 0, 3),
        .. Filled.SelectMany(type => Read("", $"_ = new {type}(array);", 0, 3)),
        .. Filled.SelectMany(type => Whole($"_ = new {type}(list);", "list.Add(3);", "_ = list.Count;")),
        .. Whole("_ = new ConcurrentDictionary<int, int>(known);", "known[3] = 3;", "_ = known[1];"),
    ];

    // Two items go to the places 1 and 2.
    private static IEnumerable<Touch> Written(string made, string call, string array) => Enumerable.Range(0, 4).SelectMany(i => new Touch[]
    {
        new($"{made} {call}", made, call, $"{array}[{i}] = default!;", i is 1 or 2),
        new($"{made} {call}", made, call, $"Look({array}[{i}]);", i is 1 or 2),
    });

    private static IEnumerable<Touch> Read(string made, string call, int first, int last) => Enumerable.Range(0, 4).SelectMany(i => new Touch[]
    {
        new($"{made} {call}", made, call, $"array[{i}] = 9;", i >= first && i <= last),
        new($"{made} {call}", made, call, $"Look(array[{i}]);", false),
    });

    private static IEnumerable<Touch> Whole(string call, string change, string look) => [new(call, "", call, change, true), new(call, "", call, look, false)];
}
