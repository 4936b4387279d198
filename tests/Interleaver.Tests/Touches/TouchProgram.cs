namespace Interleaver.Tests.Touches;

/// <summary>A program with a method for each of some touches, and with what they name.</summary>
internal static class TouchProgram
{
    /// <summary>The name of a touch's method.</summary>
    public static string Method(int number) => $"Both{number}";

    /// <summary>The program, in C#.</summary>
    public static string Of(IEnumerable<Touch> touches) => $$"""
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.ObjectModel;
        using System.Text;

        class Program
        {
            private static void Main()
            {
            }

        {{string.Concat(touches.Select((one, i) => one.Method(Method(i))))}}
            private static void Look<T>(T item)
            {
            }

            private static void See<T>(in T item) => Look(item);

            private static void Give(out int item) => item = 5;

            private static void Give(out (int, int) item) => item = (5, 6);

            private static void Change(ref int item) => item = 5;

            private static void Change(ref (int, int) item) => item = (5, 6);
        }

        class Listed : List<int>, ICollection
        {
            public int Own;
            int ICollection.Count => throw new InvalidOperationException();
        }

        class Collected : Collection<int>
        {
        }

        struct Inner
        {
            public int Left;
            public int Right;
            public int Property { get; set; }
        }

        struct Outer
        {
            public Inner First;
            public Inner Second;
        }

        class Inherits
        {
            public int Inherited;
        }

        class Holder : Inherits
        {
            public int Left;
            public int Right;
            public (int, int) Pair;
            public Outer Outer;
            public readonly int[] Array = [1, 2, 3];
            public Holder? Next { get; }
            public int Property { get; set; }
            public int OtherProperty { get; set; }

            public Holder() => Next = new Holder(null);
            private Holder(Holder? next) => Next = next;

            public ref int ByReference() => ref Right;
        }

        record Recorded(int Left, int Right)
        {
            public int Left { get; set; } = Left;
            public int Right { get; set; } = Right;
        }

        static class Kept
        {
            public static int Left;
            public static int Right;
            public static (int, int) Pair;
            public static Inner Inner;
            public static Outer Outer;
            public static int[] Array = [1, 2];
            public static int Property { get; set; }
        }

        static class Kept<T>
        {
            public static int Only;
        }

        {{OfMembers.Types}}

        {{OfValues.Types}}

        {{OfReferences.Types}}

        {{OfPatterns.Types}}

        {{OfClosures.Types}}
        """;
}
