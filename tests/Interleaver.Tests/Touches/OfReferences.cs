namespace Interleaver.Tests.Touches;

/// <summary>Ways for a reference to a number, or to the struct around it, to get to where it is used.</summary>
internal static class OfReferences
{
    /// <summary>What the references go through.</summary>
    public const string Types = """
        ref struct Way<T>(ref T target)
        {
            public ref T Target = ref target;
            public readonly ref T Through => ref Target;
        }

        delegate ref T Picks<T>(Holder it);

        delegate void Takes<T>(in T item);

        delegate void Changes<T>(ref T item);

        interface IPasses<T>
        {
            void Take(in T item);
            void Change(ref T item);
            ref T Pick(ref T item);
            ref readonly T PickToRead(in T item);
        }

        class PassesInner : IPasses<Inner>
        {
            public virtual void Take(in Inner item) => _ = new int[item.Right];
            public virtual void Change(ref Inner item) => item.Right = 5;
            public virtual ref Inner Pick(ref Inner item) => ref item;
            public virtual ref readonly Inner PickToRead(in Inner item) => ref item;
        }

        class PassesInt : IPasses<int>
        {
            public void Take(in int item) => _ = new int[Math.Abs(item.CompareTo(3))];
            public void Change(ref int item) => item = 5;
            public ref int Pick(ref int item) => ref item;
            public ref readonly int PickToRead(in int item) => ref item;
        }

        interface ICounts
        {
            int Count { get; set; }
        }

        struct Counts : ICounts
        {
            public int Count { get; set; }
        }

        class CountsAsClass : ICounts
        {
            public int Count { get; set; }
        }

        struct WithVolatile
        {
            public volatile int Flag;
            public int Number;
            public void Renew() => this = default;
            public readonly int Sum() => Flag + Number;
        }

        static class Inners
        {
            public static void Renew(this ref Inner it) => it.Right = 5;
            public static int Twice(this in Inner it) => 2 * it.Right;
            public static ref int RightOf(ref Inner it) => ref it.Right;
            public static ref int Passed(ref int it, int depth) => ref (depth == 0 ? ref it : ref Passed(ref it, depth - 1));
            public static void Count<T>(ref T it) where T : ICounts => it.Count++;
            public static int CountOf<T>(in T it) where T : ICounts => it.Count;
            public static int CountOf<T>(Box<T> it) where T : ICounts => it.Value.Count;
            public static int CountOfFirst<T>(T[] it) where T : ICounts => it[0].Count;
            public static void CountUp<T>(Box<T> it, int count) where T : ICounts => it.Value.Count = count > 3 ? 5 : 6;
            public static bool IsSame<T>(Box<T> it, T other) where T : IEquatable<T> => it.Value.Equals(other);
            public static string? Text<T>(Box<T> it) => it.Value!.ToString();
            public static void Renew<T>(ref T it) => it = default!;
            public static void Swap<T>(ref T one, ref T other) => (one, other) = (other, one);
        }
        """;

    private static readonly Place[] Numbers =
    [
        new("var it = new Holder();", "it.Right", "it.Left"),
        new("var it = new Holder();", "it.Outer.Second.Right", "it.Outer.Second.Left"),
        new("", "array[1]", "array[0]"),
        new("", "Kept.Inner.Right", "Kept.Inner.Left"),
    ];

    private static readonly string[] WritesOfNumber =
    [
        "var way = new Way<int>(ref {0}); way.Target = 5;", "new Way<int>(ref {0}).Through++;", "new PassesInt().Change(ref {0});", "IPasses<int> passes = new PassesInt(); passes.Pick(ref {0}) = 5;",
        "Inners.Passed(ref {0}, 3) = 5;", "Changes<int> change = (ref item) => item++; change(ref {0});", "Changes<int> change = Change; change(ref {0});", "Inners.Renew(ref {0});", "var own = 5; Inners.Swap(ref own, ref {0});",
        "ref var way = ref {0}; ref var again = ref way; again += array[3];", "var own = 1; ref var way = ref own; way = ref {0}; way = 5;", "void Set(ref int item) => item = 5; Set(ref {0});",
        "for (ref var way = ref {0}; way < 9; way = 9) {{ }}",
    ];

    private static readonly string[] ReadsOfNumber =
    [
        "var way = new Way<int>(ref {0}); Look(way.Target);", "Look(new Way<int>(ref {0}).Through.CompareTo(3));", "var way = new Way<int>(ref {0}); Look(way.Target.CompareTo(array[3] > 3 ? 5 : 6));", "new PassesInt().Take(in {0});", "IPasses<int> passes = new PassesInt(); Look(passes.PickToRead(in {0}));",
        "IPasses<int> passes = new PassesInt(); Look(passes.PickToRead(in {0}).ToString());", "Takes<int> take = (in item) => Look(item); take(in {0});", "Takes<int> take = See; take(in {0});", "Look(Inners.Passed(ref {0}, 3));",
    ];

    private static readonly Place[] Structs =
    [
        new("var it = new Holder();", "it.Outer.Second", "it.Outer.First", "new Inner { Right = 7 }"),
        new("var it = new Inner();", "it", null, "new Inner { Right = 7 }"),
        new("var many = new Inner[2];", "many[1]", "many[0]", "new Inner { Right = 7 }"),
        new("var it = new Box<Inner>(default);", "it.Value", "it.Other", "new Inner { Right = 7 }"),
    ];

    // All of them of the right part, as far as they are of one.
    private static readonly string[] WritesOfStruct =
    [
        "var way = new Way<Inner>(ref {0}); way.Target.Right = 5;", "var way = new Way<Inner>(ref {0}); way.Target.Right = array[0] > 3 ? 5 : 6;", "new Way<Inner>(ref {0}).Through.Right++;", "new PassesInner().Change(ref {0});",
        "IPasses<Inner> passes = new PassesInner(); passes.Pick(ref {0}).Right = 5;", "{0}.Renew();", "Inners.RightOf(ref {0}) = 5;", "{0} = {0} with {{ Right = 5 }};", "Changes<Inner> change = (ref item) => item.Right = 5; change(ref {0});",
        "foreach (ref var one in new Span<Inner>(ref {0})) {{ one.Right = 5; }}", "new Span<Inner>(ref {0})[0].Right = 5;", "new Span<Inner>(ref {0})[0].Right = array[0] > 3 ? 5 : 6;", "{0}.Property = 5; {0}.Right = 5;",
        "({0}.Right, _) = (5, 6);", "{0}.Right = array[0] switch {{ 1 => 2, _ => 3 }};", "async Task Set() {{ Inner[] own = [{0}]; await Task.CompletedTask; Look(own); }} Set().Wait(); {0}.Right = 5;",
    ];

    private static readonly string[] ReadsOfStruct =
    [
        "var way = new Way<Inner>(ref {0}); Look(way.Target.Right);", "var way = new Way<Inner>(ref {0}); Look(way.Target.Right.CompareTo(3));", "new PassesInner().Take(in {0});", "IPasses<Inner> passes = new PassesInner(); Look(passes.PickToRead(in {0}).Right);",
        "IPasses<Inner> passes = new PassesInner(); passes.Take(in {0});", "Look({0}.Twice());", "Takes<Inner> take = (in item) => Look(item.Right); take(in {0});", "Look(new ReadOnlySpan<Inner>(in {0})[0].Right);", "Look({0}.Equals(null));",
        "Look({0}.GetHashCode());", "foreach (ref readonly var one in new ReadOnlySpan<Inner>(in {0})) {{ Look(one.Right); }}", "Look({0} is {{ Right: > 3 }});",
    ];

    private static readonly Touch[] Single =
    [
        .. Pair("var it = new Box<Counts>(new Counts());", "Inners.Count(ref it.Value);", "it.Value.Count = 7;", "Look(it.Value.Count);", isWrite: true),
        .. Pair("var it = new Box<Counts>(new Counts());", "Look(Inners.CountOf(in it.Value));", "it.Value.Count = 7;", "Look(it.Value.Count);", isWrite: false),
        .. Pair("var it = new Box<Counts>(new Counts());", "Look(Inners.CountOf(it));", "it.Value.Count = 7;", "Look(it.Value.Count);", isWrite: false),
        .. Pair("var it = new Box<CountsAsClass>(new CountsAsClass());", "Look(Inners.CountOf(in it.Value));", "it.Value = new CountsAsClass();", "Look(it.Value);", isWrite: false),
        .. Pair("var it = new Box<CountsAsClass>(new CountsAsClass());", "Look(Inners.CountOf(it));", "it.Value = new CountsAsClass();", "Look(it.Value);", isWrite: false),
        .. Pair("var it = new Box<CountsAsClass>(new CountsAsClass());", "Inners.CountUp(it, array[0]);", "it.Value = new CountsAsClass();", "Look(it.Value);", isWrite: false),
        .. Pair("var it = new Box<Counts>(new Counts());", "Inners.CountUp(it, array[0]);", "it.Value = new Counts();", "Look(it.Value);", isWrite: true),
        .. Pair("CountsAsClass[] it = [new CountsAsClass()];", "Look(Inners.CountOfFirst(it));", "it[0] = new CountsAsClass();", "Look(it[0]);", isWrite: false),
        .. Pair("var it = new Box<string>(\"a\");", "Look(Inners.IsSame(it, \"b\"));", "it.Value = \"c\";", "Look(it.Value);", isWrite: false),
        .. Pair("var it = new Box<string>(\"a\");", "Look(Inners.Text(it));", "it.Value = \"c\";", "Look(it.Value);", isWrite: false),
        .. Pair("var it = new Box<RecordClass>(new RecordClass(1));", "Look(Inners.Text(it));", "it.Value = new RecordClass(2);", "Look(it.Value);", isWrite: false),
        .. Pair("ICounts it = new Counts();", "it.Count++;", "it.Count = 7;", "Look(it.Count);", isWrite: true),
        .. Pair("ICounts it = new Counts();", "Look(it.Count);", "it.Count = 7;", "Look(it.Count);", isWrite: false),
        .. Pair("var it = new Box<WithVolatile>(default);", "it.Value.Number = 5;", "it.Value.Number = 7;", "Look(it.Value.Number);", isWrite: true),
        .. Pair("var it = new Box<WithVolatile>(default);", "it.Value.Renew();", "it.Value.Number = 7;", "Look(it.Value.Number);", isWrite: true),
        .. Pair("var it = new Box<WithVolatile>(default);", "Look(it.Value.Sum());", "it.Value.Number = 7;", "Look(it.Value.Number);", isWrite: false),
        .. Pair("var it = new Has();", "it.Vector.X = array[0] > 3 ? 5 : 6;", "it.Vector.X = 7;", "Look(it.Vector.X);", isWrite: true),
        .. Pair("var it = new Has();", "Look(it.Vector.X);", "it.Vector = default;", "Look(it.Vector);", isWrite: false),
        new("var it = new Has();", "var it = new Has();", "it.Vector.X = 5;", "it.Vector.Y = 7;", false),
        new("volatile in a struct", "var it = new Box<WithVolatile>(default);", "it.Value.Flag = 5;", "it.Value.Flag = 7;", false),
        new("volatile in a struct", "var it = new Box<WithVolatile>(default);", "it.Value.Flag = array[0] > 1 ? 5 : 6;", "Look(it.Value.Flag);", false),
        new("volatile in a struct", "var it = new WithVolatile();", "it.Flag = 5;", "Look(it.Flag);", false),
        new("volatile in a struct", "var many = new WithVolatile[2];", "Look(many[1].Flag);", "many[1].Flag = 7;", false),
        new("volatile in a struct", "var many = new WithVolatile[2];", "Look(many[1].Sum());", "many[1].Flag = 7;", false),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Numbers.SelectMany(place => place.Touched(WritesOfNumber, ReadsOfNumber)),
        .. Structs.SelectMany(place => place.Touched(WritesOfStruct, ReadsOfStruct)),
        .. Single,
    ];

    private static IEnumerable<Touch> Pair(string made, string call, string write, string read, bool isWrite) => [new(made, made, call, write, true), new(made, made, call, read, isWrite)];
}
