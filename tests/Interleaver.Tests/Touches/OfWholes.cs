namespace Interleaver.Tests.Touches;

/// <summary>Places where a program keeps something that has parts, and ways to read and to write all of it at once.</summary>
internal static class OfWholes
{
    private static readonly (string Made, string Here)[] Places =
    [
        ("", "Kept.Pair"),
        ("var pair = (1, 2);", "pair"),
        ("var it = new Holder();", "it.Pair"),
        ("var many = new (int, int)[2];", "many[1]"),
        ("var grid = new (int, int)[2, 2];", "grid[1, 0]"),
        ("var nested = (0, (1, 2));", "nested.Item2"),
    ];

    private static readonly string[] Writes =
    [
        "{0} = (5, 6);", "{0} = default;", "({0}.Item1, {0}.Item2) = (5, 6);", "{0} = ({0}.Item2, {0}.Item1);", "Change(ref {0});", "Give(out {0});", "ref var way = ref {0}; way = (5, 6);",
        "ref var way = ref {0}; (way.Item1, way.Item2) = (5, 6);", "({0}, _) = ((5, 6), 7);", "new Span<(int, int)>(ref {0})[0] = (5, 6);",
    ];

    private static readonly string[] Reads =
    [
        "var copy = {0}; Look(copy.Item1);", "var (_, right) = {0}; Look(right);", "var (left, _) = {0}; Look(left);", "var (left, right) = {0}; Look(left + right);", "Look({0});", "Look({0}.ToString());",
        "Look($\"{{{0}}}\");", "Look((object){0});", "Look({0} == (1, 2));", "Look({0}.Equals((1, 2)));", "Look({0} is (1, 2) || {0} is (_, 3));", "Look(new[] {{ {0} }});", "Look(({0}, 1));",
        "See(in {0});", "ref readonly var way = ref {0}; Look(way);", "var all = new List<(int, int)> {{ {0} }}; Look(all);", "Func<(int, int)> later = () => {0}; Look(later());",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All => Places.SelectMany(place =>
        Writes.Select(way => (Way: way, IsWrite: true)).Concat(Reads.Select(way => (Way: way, IsWrite: false))).SelectMany(one => new[] { "Item1", "Item2" }.SelectMany(part => new Touch[]
        {
            new($"{place.Made} {place.Here}", place.Made, string.Format(one.Way, place.Here), $"{place.Here}.{part} = 7;", true),
            new($"{place.Made} {place.Here}", place.Made, string.Format(one.Way, place.Here), $"Look({place.Here}.{part});", one.IsWrite),
        })));
}
