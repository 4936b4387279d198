namespace Interleaver.Tests.HandOvers;

/// <summary>Variables that are read and written as a whole, and values that are made when they are first asked for.</summary>
internal static class OfVariables
{
    private const string Plain = "var it = new Plain();";

    private static readonly string[] Writes =
    [
        "Volatile.Write(ref it.Number, 1);", "Interlocked.Increment(ref it.Number);", "Interlocked.Add(ref it.Number, 1);", "Interlocked.Exchange(ref it.Number, 1);",
        "Interlocked.CompareExchange(ref it.Number, 1, 0);", "Interlocked.Or(ref it.Number, 1);",
    ];

    private static readonly string[] Reads =
    [
        "Volatile.Read(ref it.Number) == 1", "Interlocked.CompareExchange(ref it.Number, 2, 1) == 1", "Interlocked.Exchange(ref it.Number, 2) == 1",
        "Interlocked.Add(ref it.Number, 0) == 1", "Interlocked.And(ref it.Number, 1) == 1", "Interlocked.Decrement(ref it.Number) == 0",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        .. Writes.SelectMany(write => Reads.Select(read => new HandOver(Plain, write, read))),
        new(Plain, "Volatile.Write(ref it.Flag, true);", "Volatile.Read(ref it.Flag)"),
        new(Plain, "Volatile.Write(ref it.Item, it);", "Volatile.Read(ref it.Item) is not null"),
        new(Plain, "Interlocked.Exchange(ref it.Item, it);", "Interlocked.CompareExchange(ref it.Item, null, null) is not null"),
        new("var it = new Marked();", "it.Flag = true;", "it.Flag"),
        new("var it = new Marked();", "it.Item = it;", "it.Item is not null"),
        new("var it = new Marked();", "it.Flag = true;", "SpinWait.SpinUntil(() => it.Flag, 5)"),

        new("var it = new Lazy<int>(() => 7);", "_ = it.Value;", "it.IsValueCreated"),
        new("var it = new Lazy<int>(() => 7, LazyThreadSafetyMode.PublicationOnly);", "_ = it.Value;", "it.IsValueCreated"),
        new("var it = new ThreadLocal<int>(true);", "it.Value = 7;", "it.Values.Contains(7)"),
        new("var it = \"name\";", "Thread.GetNamedDataSlot(it);", "Fails(() => Thread.AllocateNamedDataSlot(it))"),
        new("var it = Thread.AllocateNamedDataSlot(\"name\");", "Thread.FreeNamedDataSlot(\"name\");", "!Fails(() => Thread.AllocateNamedDataSlot(\"name\"))"),
        new("var it = Thread.AllocateNamedDataSlot(\"name\");", "Thread.FreeNamedDataSlot(\"name\");", "Thread.GetNamedDataSlot(\"name\") != it"),
        new("object? it = null;", "LazyInitializer.EnsureInitialized(ref it, () => new object());", "Volatile.Read(ref it) is not null"),
        new("var it = new Plain(); var made = false; object? gate = null;",
            "LazyInitializer.EnsureInitialized(ref it.Number, ref made, ref gate, () => 1);", "Volatile.Read(ref made)"),
    ];
}
