namespace Interleaver.Tests.Touches;

/// <summary>Places where a program keeps a number, and ways to read and to write one there: that place, and not the one beside it.</summary>
internal static class OfVariables
{
    // How a place is named, one beside it, and the same place for another thread where that needs another name.
    private static readonly (string Made, string Here, string Beside, string There)[] Places =
    [
        ("", "Kept.Left", "Kept.Right", "Kept.Left"),
        ("", "Kept<int>.Only", "Kept<string>.Only", "Kept<int>.Only"),
        ("", "Kept.Pair.Item2", "Kept.Pair.Item1", "Kept.Pair.Item2"),
        ("", "Kept.Inner.Right", "Kept.Inner.Left", "Kept.Inner.Right"),
        ("", "Kept.Outer.Second.Right", "Kept.Outer.Second.Left", "Kept.Outer.Second.Right"),
        ("", "Kept.Array[1]", "Kept.Array[0]", "Kept.Array[1]"),
        ("int here = 1, beside = 2;", "here", "beside", "here"),
        ("var pair = (1, 2);", "pair.Item2", "pair.Item1", "pair.Item2"),
        ("var inner = new Inner();", "inner.Right", "inner.Left", "inner.Right"),
        ("var it = new Holder();", "it.Right", "it.Left", "it.Right"),
        ("var it = new Holder();", "it.Inherited", "it.Left", "it.Inherited"),
        ("var it = new Holder();", "it.Pair.Item2", "it.Pair.Item1", "it.Pair.Item2"),
        ("var it = new Holder();", "it.Outer.Second.Left", "it.Outer.First.Right", "it.Outer.Second.Left"),
        ("var it = new Holder();", "it.Array[1]", "it.Array[2]", "it.Array[1]"),
        ("var it = new Holder();", "it.Next!.Right", "it.Next!.Left", "it.Next!.Right"),
        ("var it = new Holder();", "it.ByReference()", "it.Left", "it.Right"),
        ("", "array[1]", "array[2]", "array[1]"),
        ("", "array[^1]", "array[^2]", "array[3]"),
        ("", "array.AsSpan()[1]", "array[2]", "array[1]"),
        ("", "array.AsSpan(1, 2)[1]", "array[1]", "array[2]"),
        ("", "array.AsMemory(1).Span[0]", "array[0]", "array[1]"),
        ("var grid = new int[2, 2];", "grid[0, 1]", "grid[1, 0]", "grid[0, 1]"),
        ("int[][] rows = [[1, 2], [3, 4]];", "rows[1][0]", "rows[1][1]", "rows[1][0]"),
        ("var many = new (int, int)[2];", "many[1].Item2", "many[1].Item1", "many[1].Item2"),
        ("var many = new Outer[2];", "many[1].Second.Right", "many[1].First.Right", "many[1].Second.Right"),
        ("var grid = new Inner[2, 2];", "grid[1, 1].Right", "grid[1, 1].Left", "grid[1, 1].Right"),
    ];

    // Places that are behind a property: nobody can take a reference to them.
    private static readonly (string Made, string Here, string Beside, string There)[] Properties =
    [
        ("var it = new Holder();", "it.Property", "it.OtherProperty", "it.Property"),
        ("var it = new Holder();", "it.Outer.Second.Property", "it.Outer.Second.Right", "it.Outer.Second.Property"),
        ("var many = new Inner[2];", "many[1].Property", "many[1].Right", "many[1].Property"),
        ("", "Kept.Inner.Property", "Kept.Inner.Right", "Kept.Inner.Property"),
        ("var it = new Recorded(1, 2);", "it.Right", "it.Left", "it.Right"),
        ("", "Kept.Property", "Kept.Left", "Kept.Property"),
    ];

    private static readonly string[] Writes = ["{0} = 5;", "{0}++;", "--{0};", "{0} += 2;", "{0} |= 4;", "({0}, _) = (5, 6);", "(_, {0}) = (5, 6);"];

    private static readonly string[] WritesByReference =
    [
        "int.TryParse(\"5\", out {0});", "Give(out {0});", "Change(ref {0});", "ref var way = ref {0}; way = 5;", "ref var way = ref {0}; way++;",
        "ref var way = ref {0}; int.TryParse(\"5\", out way);", "ref var way = ref {0}; Change(ref way);", "new Span<int>(ref {0})[0] = 5;", "new Span<int>(ref {0}).Fill(5);",
    ];

    private static readonly string[] Reads =
    [
        "Look({0});", "if ({0} > 3) {{ Look(1); }}", "Look($\"{{{0}}}\");", "Look({0}.ToString());", "Look({0}.CompareTo(3));", "Look({0}.Equals(3));", "Look((object){0});",
        "Look(({0}, 1));", "Look(new[] {{ {0} }});", "Look({0} switch {{ 3 => 1, _ => 2 }});", "Look({0} is 3 or 4);", "Look(Math.Max({0}, 1));", "Look(\"\" + {0});",
        "Look(-{0});", "Look((long){0});", "Look({0} == 1 ? 1 : 2);", "int copy = {0}; Look(copy);",
    ];

    private static readonly string[] ReadsByReference =
        ["See(in {0});", "ref readonly var way = ref {0}; Look(way);", "ref var way = ref {0}; Look(way.ToString());", "Look(new ReadOnlySpan<int>(in {0})[0]);", "Look(new ReadOnlySpan<int>(in {0}).ToArray());"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Places.SelectMany(place => Of(place, [.. Writes, .. WritesByReference], [.. Reads, .. ReadsByReference])),
        .. Properties.SelectMany(place => Of(place, Writes, Reads)),
    ];

    private static IEnumerable<Touch> Of((string Made, string Here, string Beside, string There) place, string[] writes, string[] reads) =>
        writes.Select(way => (Way: way, IsWrite: true)).Concat(reads.Select(way => (Way: way, IsWrite: false))).SelectMany(one => new Touch[]
        {
            new($"{place.Made} {place.Here}", place.Made, string.Format(one.Way, place.Here), $"{place.There} = 7;", true),
            new($"{place.Made} {place.Here}", place.Made, string.Format(one.Way, place.Here), $"Look({place.There});", one.IsWrite),
            new($"{place.Made} {place.Here}", place.Made, string.Format(one.Way, place.Here), $"{place.Beside} = 7;", false),
        });
}
