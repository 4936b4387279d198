namespace Interleaver.Tests.Touches;

/// <summary>What takes objects and structs apart, or puts them together: which of the parts are read, and which are written.</summary>
internal static class OfPatterns
{
    /// <summary>What is taken apart.</summary>
    public const string Types = """
        class Whole
        {
            public int Left = 1;
            public int Right = 2;
            public Whole? Next;
            public int Property { get; init; }
            public int Length => 2;
            public int this[int index] => index == 0 ? Left : Right;
            public void Deconstruct(out int left, out int right) => (left, right) = (Left, Right);
            public Whole Copy() => (Whole)MemberwiseClone();
        }

        record Both(int Left, int Right)
        {
            public int Left { get; set; } = Left;
            public int Right { get; set; } = Right;
        }
        """;

    private static readonly string[] Made = ["var it = new Whole();", "var it = new Both(1, 2);", "var it = new RecordStruct(1, 2);", "(int Left, int Right) it = (1, 2);", "var it = new Inner { Left = 1, Right = 2 };"];

    // Which parts are read.
    private static readonly (string Call, bool Left, bool Right)[] Reads =
    [
        ("Look(it is { Right: > 3 });", false, true),
        ("Look(it is { Left: 9, Right: > 3 });", true, false),
        ("Look(it is { Left: < 9, Right: var right } && right > 3);", true, true),
        ("Look(it is { Left: var left });", true, false),
        ("Look((it.Left, 1) switch { (9, _) => 1, _ => 2 });", true, false),
        ("Look((it.Left, it.Right) switch { (9, _) => 1, _ => 2 });", true, true),
        ("Look((it.Left, it.Right) == (1, 2));", true, true),
        ("Look(nameof(it.Left));", false, false),
        ("Look(new { it.Left, Other = 1 });", true, false),
        ("var (left, right) = (it.Left, 5); Look(left);", true, false),
        ("try { throw new Exception(); } catch (Exception) when (it.Left > 0) { }", true, false),
        ("Look(it.Left > 9 && it.Right > 9);", true, false),
        ("Look(it.Left > 9 || it.Right > 9);", true, true),
        ("Look(array[it.Right]);", false, true),
        ("Look(array[^it.Right]);", false, true),
        ("Look(array[it.Left..it.Right]);", true, true),
        ("int[] more = [it.Left, ..array]; Look(more);", true, false),
        ("Look(new int[it.Right]);", false, true),
        ("Look(new List<int>(it.Right) { it.Left });", true, true),
        ("Look($\"{it.Left,5}\" + it.Right);", true, true),
        ("Look(new Whole { Left = it.Right });", false, true),
        ("Look(it.Left is 1 ? it.Right : 3);", true, true),
        ("switch (it.Left) { case 1 when it.Right > 1: break; }", true, true),
        ("IEnumerable<int> Each() { yield return it.Left; yield return it.Right; } Look(Each().First());", true, false),
        ("async Task Later() { Look(it.Left); await Task.Yield(); Look(it.Right); } Later().Wait();", true, true),
        ("Look(array.Where(one => one > it.Left).Count());", true, false),
        ("Look(from one in array where one == it.Right select one + it.Right);", false, false),
        ("Look((from one in array where one == it.Right select one + 1).ToList());", false, true),
    ];

    private static readonly (string Call, bool Left, bool Right)[] Writes =
    [
        ("(it.Left, array[0]) = (5, 6);", true, false),
        ("(it.Right, it.Left) = (5, 6);", true, true),
        ("foreach (var one in array) { it.Right = one; }", false, true),
        ("(array[0], (_, it.Right)) = (5, (6, 7));", false, true),
        ("(it.Left, _) = new Whole();", true, false),
        ("it.Right = it.Left = 5;", true, true),
        ("array[0] = it.Right = 5;", false, true),
        ("it.Right = array.Length > 3 ? 5 : 6;", false, true),
        ("async Task Later() { it.Right = await Task.FromResult(5); } Later().Wait();", false, true),
        ("async Task Later() { it.Right += await Task.FromResult(5); } Later().Wait();", false, true),
        ("try { throw new Exception(); } catch (Exception) when ((it.Left = 5) > 3) { }", true, false),
        ("IEnumerable<int> Each() { yield return it.Left = 5; yield return it.Right = 5; } Look(Each().First());", true, false),
    ];

    private static readonly (string Made, string Call, bool Left, bool Right)[] OfSome =
    [
        ("var it = new Whole();", "var (left, _) = it; Look(left);", true, true),
        ("var it = new Whole();", "Look(it is (9, _));", true, true),
        ("var it = new Whole();", "Look(it is [var first, ..] ? first : 0);", true, false),
        ("var it = new Whole();", "Look(it is [.., var last] ? last : 0);", false, true),
        ("var it = new Whole();", "Look(it[^1]);", false, true),
        ("var it = new Whole();", "Look(it.Copy());", true, true),
        ("var it = new Whole();", "Look(it is { Next.Right: 3 });", false, false),
        ("var it = new Whole();", "var around = new Whole { Next = it }; Look(around is { Next.Right: 3 });", false, true),
        ("var it = new Whole();", "var around = new Whole { Next = it }; Look(around.Next?.Right);", false, true),
        ("var it = new Whole();", "var around = new Whole { Next = it }; Look(around?.Next?.Next?.Right);", false, false),
        ("var it = new Whole();", "Look(it);", false, false),
        ("var it = new Both(1, 2);", "Look(it with { Right = 3 });", true, true),
        ("var it = new Both(1, 2);", "Look(it == new Both(1, 3));", true, true),
        ("var it = new Both(1, 2);", "Look(it.ToString());", true, true),
        ("var it = new Both(1, 2);", "Look(it.GetHashCode());", true, true),
        ("var it = new Both(1, 2);", "var (left, right) = it; Look(left + right);", true, true),
        ("var it = new RecordStruct(1, 2);", "Look(it with { Right = 3 });", true, true),
        ("var it = new RecordStruct(1, 2);", "Look(it == new RecordStruct(1, 3));", true, true),
        ("var it = new RecordStruct(1, 2);", "Look(it.ToString());", true, true),
        ("var it = new RecordStruct(1, 2);", "Look(it.GetHashCode());", true, true),
        ("(int Left, int Right) it = (1, 2);", "Look(it switch { (9, _) => 1, _ => 2 });", true, false),
        ("(int Left, int Right) it = (1, 2);", "Look(it.GetHashCode());", true, true),
    ];

    private static readonly (string Made, string Call, bool Left, bool Right)[] ChangesOfSome =
    [
        ("Whole? it = new Whole();", "it?.Right = 5;", false, true),
        ("Whole? it = new Whole();", "it?.Right += array[0] > 1 ? 5 : 6;", false, true),
        ("var it = new Whole();", "var around = new Whole { Next = it }; around.Next?.Left = 5;", true, false),
        ("var it = new Whole(); var around = new Whole { Next = it };", "Look(new Whole { Next = it, Left = 5 });", false, false),
        ("var it = new Whole(); var around = new Whole { Next = it };", "(around.Next.Right, _) = (5, 6);", false, true),
        ("var it = new RecordStruct(1, 2);", "it = it with { Right = 3 };", true, true),
        ("var it = new RecordStruct(1, 2);", "(it.Left, _) = new RecordStruct(3, 4);", true, false),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Made.SelectMany(made => Reads.SelectMany(one => Of(made, one.Call, one.Left, one.Right, isWrite: false))),
        .. Made.SelectMany(made => Writes.SelectMany(one => Of(made, one.Call, one.Left, one.Right, isWrite: true))),
        .. OfSome.SelectMany(one => Of(one.Made, one.Call, one.Left, one.Right, isWrite: false)),
        .. ChangesOfSome.SelectMany(one => Of(one.Made, one.Call, one.Left, one.Right, isWrite: true)),
    ];

    private static IEnumerable<Touch> Of(string made, string call, bool left, bool right, bool isWrite) =>
    [
        new(made, made, call, "it.Left = 7;", left),
        new(made, made, call, "it.Right = 7;", right),
        new(made, made, call, "Look(it.Left);", left && isWrite),
        new(made, made, call, "Look(it.Right);", right && isWrite),
    ];
}
