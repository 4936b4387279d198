namespace Interleaver.Tests.Touches;

/// <summary>Lines in which a place is named first, and then something is chosen: the compiler keeps a reference to the place meanwhile.</summary>
internal static class OfBranches
{
    private static readonly Place[] Places =
    [
        new("var it = new Holder(); Holder? none = null;", "it.Right", "it.Left"),
        new("var it = new Holder(); Holder? none = null;", "it.Outer.Second.Right", "it.Outer.Second.Left"),
        new("var it = new Inner(); Holder? none = null;", "it.Right", "it.Left"),
        new("Holder? none = null;", "Kept.Pair.Item2", "Kept.Pair.Item1"),
        new("var grid = new Inner[2, 2]; Holder? none = null;", "grid[1, 0].Right", "grid[1, 0].Left"),
    ];

    private static readonly string[] Chosen =
    [
        "(array[0] > 3 ? 5 : 6)", "(none?.Left ?? 5)", "(array[0] switch {{ 1 => 5, 2 => 6, _ => 7 }})", "(objects[0] is int one && one > 0 || array[1] > 1 ? 5 : 6)", "(none is null ? 5 : throw new Exception())",
        "(none is not null ? throw new Exception() : 5)",
    ];

    private static readonly string[] Writes =
        [.. Chosen.Select(value => "{0} = " + value + ";"), .. Chosen.Select(value => "{0} += " + value + ";"), "(array[0] > 3 ? ref array[0] : ref {0}) = 5;", "Change(ref (array[0] > 3 ? ref array[0] : ref {0}));"];

    private static readonly string[] Reads =
    [
        .. Chosen.Select(value => "Look({0} + " + value + ");"), .. Chosen.Select(value => "Look({0}.CompareTo(" + value + "));"), .. Chosen.Select(value => "Look({0}.ToString(\"D\" + " + value + "));"),
        "Look(array[0] > 3 ? array[0] : {0});", "Look((array[0] > 3 ? ref array[0] : ref {0}).CompareTo(4));", "See(in (array[0] > 3 ? ref array[0] : ref {0}));", "Look(none?.Left ?? {0});",
    ];

    // What is inside of a struct that is chosen.
    private static readonly (string Made, string First, string Second, string Other)[] Structs =
    [
        ("var it = new Outer();", "it.First", "it.Second", "it.Second.Left"),
        ("var it = new Holder();", "it.Outer.First", "it.Outer.Second", "it.Outer.Second.Left"),
        ("var many = new Inner[2];", "many[0]", "many[1]", "many[1].Left"),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Places.SelectMany(place => place.Touched(Writes, Reads)),
        .. Structs.SelectMany(one => new Place(one.Made, $"(array[0] > 3 ? ref {one.First} : ref {one.Second}).Right", one.Other, There: $"{one.Second}.Right")
            .Touched(["{0} = 5;", "{0} += 2;", "Change(ref {0});", "{0} = array[1] > 4 ? 5 : 6;"], ["Look({0});", "Look({0}.CompareTo(4));", "See(in {0});"])),
    ];
}
