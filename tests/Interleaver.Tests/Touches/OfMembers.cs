namespace Interleaver.Tests.Touches;

/// <summary>What C# lets one name as if it were a field, and where else a type may keep a number: that place, and not the one beside it.</summary>
internal static class OfMembers
{
    /// <summary>What the places are made of.</summary>
    public const string Types = """
        class Box<T>(T value)
        {
            public T Value = value;
            public T Other = value;
            public T Property { get; set; } = value;
            public static T? Only;
            public T this[int index]
            {
                get => index == 0 ? Value : Other;
                set { if (index == 0) { Value = value; } else { Other = value; } }
            }
            public class Nested
            {
                public T? Value;
                public T? Other;
                public static T? Only;
            }
        }

        class BoxOfInt(int value) : Box<int>(value)
        {
            public int More;
        }

        struct Cell<T>
        {
            public T Value;
            public T Other;
        }

        class Primary(int left, int right)
        {
            public int Left { get => left; set => left = value; }
            public int Right { get => right; set => right = value; }
        }

        struct PrimaryStruct(int left, int right)
        {
            public int Left { readonly get => left; set => left = value; }
            public int Right { readonly get => right; set => right = value; }
        }

        interface IHas
        {
            static int Kept;
            static int KeptBeside;
            int Explicit { get; set; }
            int Implicit { get; set; }
            int Default { get => Implicit; set => Implicit = value; }
        }

        interface IHasStatic
        {
            static abstract int Left { get; set; }
            static abstract int Right { get; set; }
        }

        abstract class Abstract
        {
            public abstract int Overridden { get; set; }
            public virtual int Virtual { get; set; }
        }

        class Has : Abstract, IHas, IHasStatic
        {
            int IHas.Explicit { get; set; }
            public int Implicit { get; set; }
            public override int Overridden { get; set; }
            public override int Virtual { get => base.Virtual; set => base.Virtual = value; }
            public static int Left { get; set; }
            public static int Right { get; set; }
            public int OfField { get; set => field = value; }
            public int OfFieldBeside { get => field; set; }
            public PrimaryStruct Struct = new(1, 2);
            public Cell<int> Cell;
            public Cell<Cell<int>> Cells;
            public (int, int, int, int, int, int, int, int, int) Long;
            public System.Numerics.Vector2 Vector;
            protected internal int Protected;
            private int hidden;
            public ref int Hidden => ref hidden;
            public ref int this[string name] => ref (name == "hidden" ? ref hidden : ref Protected);
        }

        record RecordClass(int Left)
        {
            public int Left { get; set; } = Left;
            public int Right;
        }

        record Derived(int Left, int Third) : RecordClass(Left)
        {
            public int Third { get; set; } = Third;
        }

        record struct RecordStruct(int Left, int Right);

        static class Extended
        {
            extension(Has it)
            {
                public int Extension { get => it.Implicit; set => it.Implicit = value; }
            }

            extension(ref PrimaryStruct it)
            {
                public int Extension { get => it.Left; set => it.Left = value; }
            }
        }

        static class WithInitialiser
        {
            public static int Left;
            public static int Right;
            static WithInitialiser() => Left = 1;
        }
        """;

    private static readonly Place[] Fields =
    [
        new("var it = new Box<int>(1);", "it.Value", "it.Other"),
        new("var it = new BoxOfInt(1);", "it.Value", "it.More"),
        new("var it = new BoxOfInt(1);", "it.More", "it.Other"),
        new("var it = new Box<(int, int)>((1, 2));", "it.Value.Item2", "it.Value.Item1"),
        new("var it = new Box<Inner>(new Inner());", "it.Value.Right", "it.Value.Left"),
        new("var it = new Box<Cell<int>>(new Cell<int>());", "it.Value.Other", "it.Value.Value"),
        new("var it = new Box<int[]>([1, 2]);", "it.Value[1]", "it.Value[0]"),
        new("var it = new Box<string>.Nested(); var its = new Box<int>.Nested();", "its.Value", "its.Other"),
        new("", "Box<int>.Only", "Box<long>.Only"),
        new("", "Box<int>.Nested.Only", "Box<int>.Only"),
        new("", "Box<Inner>.Only.Right", "Box<Inner>.Only.Left"),
        new("", "IHas.Kept", "IHas.KeptBeside"),
        new("", "WithInitialiser.Left", "WithInitialiser.Right"),
        new("var it = new Has();", "it.Cell.Other", "it.Cell.Value"),
        new("var it = new Has();", "it.Cells.Other.Value", "it.Cells.Other.Other"),
        new("var it = new Has();", "it.Long.Item9", "it.Long.Item8"),
        new("var it = new Has();", "it.Long.Item7", "it.Long.Item8"),
        new("var it = new Has();", "it.Protected", "it.Hidden"),
        new("var it = new Has();", "it.Hidden", "it.Protected"),
        new("var it = new Has();", "it[\"hidden\"]", "it.Protected", There: "it.Hidden"),
        new("var it = new RecordClass(1);", "it.Right", "it.Left"),
        new("var it = (new Has(), 1);", "it.Item1.Cell.Other", "it.Item1.Cell.Value"),
        new("Has[] its = [new Has(), new Has()];", "its[1].Cell.Other", "its[0].Cell.Other"),
        new("Inner[][] its = [[new Inner()], [new Inner()]];", "its[1][0].Right", "its[1][0].Left"),
        new("var its = new List<Has> { new Has() };", "its[0].Cell.Other", "its[0].Cell.Value"),
    ];

    private static readonly Place[] Properties =
    [
        new("var it = new Box<int>(1);", "it.Property", "it.Value"),
        new("var it = new Box<int>(1);", "it[0]", "it[1]", There: "it.Value"),
        new("var it = new Box<int>(1);", "it[1]", "it[0]", There: "it.Other"),
        new("var it = new Primary(1, 2);", "it.Right", "it.Left"),
        new("var it = new PrimaryStruct(1, 2);", "it.Right", "it.Left"),
        new("var it = new Has();", "it.Struct.Right", "it.Struct.Left"),
        new("var it = new Has();", "it.Struct.Extension", "it.Struct.Right", There: "it.Struct.Left"),
        new("PrimaryStruct[] its = [new(1, 2), new(3, 4)];", "its[1].Left", "its[1].Right"),
        new("var it = new Has();", "it.Virtual", "it.Overridden"),
        new("Abstract it = new Has();", "it.Overridden", "it.Virtual"),
        new("IHas it = new Has();", "it.Explicit", "it.Implicit"),
        new("IHas it = new Has();", "it.Default", "it.Explicit", There: "it.Implicit"),
        new("var it = new Has();", "it.OfField", "it.OfFieldBeside"),
        new("var it = new Has();", "it.OfFieldBeside", "it.OfField"),
        new("var it = new Has();", "it.Extension", "it.Overridden", There: "it.Implicit"),
        new("", "Has.Left", "Has.Right"),
        new("var it = new Derived(1, 2);", "it.Third", "it.Left"),
        new("var it = new Derived(1, 2);", "it.Left", "it.Right"),
        new("var it = new RecordStruct(1, 2);", "it.Right", "it.Left"),
        new("RecordStruct[] its = [new(1, 2), new(3, 4)];", "its[1].Left", "its[1].Right"),
    ];

    private static readonly string[] Writes = ["checked {{ {0} += 2; }}", "{0} >>>= 1;", "{0} = array[0] > 3 ? 5 : 6;"];

    private static readonly string[] WritesByReference = ["Change(ref {0});", "int.TryParse(\"5\", out {0});"];

    private static readonly string[] Reads =
        ["Look({0}.CompareTo(array[0] > 3 ? 5 : 6));", "Look({0} is > 3 and < 9);", "int Later() => {0}; Look(Later());"];

    private static readonly string[] ReadsByReference = ["See(in {0});"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Touch> All =>
    [
        .. Fields.SelectMany(place => place.Touched([.. Writes, .. WritesByReference], [.. Reads, .. ReadsByReference])),
        .. Properties.SelectMany(place => place.Touched(Writes, Reads)),
    ];
}
