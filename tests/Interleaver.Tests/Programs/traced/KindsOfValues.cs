using System;
using System.Collections.Generic;

// What stands in a field, for a reader.
internal static class Program
{
    private static void Main()
    {
        var it = new Kinds();
        it.Int = -7; //: = -7
        it.Long = long.MaxValue; //: = 9223372036854775807
        it.Byte = 255; //: = 255
        it.Double = 1234.5; //: = 1234.5
        it.Money = 0.10m; //: = 0.10
        it.Flag = true; //: = true
        it.Letter = 'x'; //: = 'x'
        it.Letter = '\n'; //: = '\n'
        it.Letter = '\''; //: = '\''
        it.Letter = '\ud83d'; //: = '\ud83d'
        it.Text = "a \"b\""; //: = "a \"b\""
        it.Text = ""; //: = ""
        it.Text = new string('y', 40); //: = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
        it.Text = new string('y', 41); //: = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…"
        it.Text = new string('y', 39) + "😀"; //: = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…"
        it.Text = "\u0001\u2028\u2029é"; //: = "\u0001\u2028\u2029é"
        it.Text = new string('y', 38) + "😀"; //: = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy😀"
        it.Text = new string('y', 39) + "\ud83d"; //: = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\ud83d"
        it.Text = "\ude00😀\ud83d"; //: = "\ude00😀\ud83d"
        it.Text = null; //: = null
        it.Colour = Colour.Green; //: = Green
        it.Colour = (Colour)9; //: = 9
        it.Sides = Sides.Left | Sides.Right; //: = Left, Right
        it.Maybe = 5; //: = 5
        it.Maybe = null; //: = null
        it.Pause = TimeSpan.FromMilliseconds(1500); //: = 00:00:01.5000000
        it.Day = new DateTime(2024, 2, 29, 12, 30, 0); //: = 2024-02-29 12:30:00
        it.Pair = (1, "two"); //: = (1, "two")
        it.Any = 3; //: = 3
        it.Any = new int[3]; //: = int[3]
        it.Any = new string[2, 3]; //: = string[2,3]
        it.Any = new long[4][]; //: = long[4][]
        it.Any = new List<int> { 1, 2 }; //: = 1 item, = 2 items, = List<int>
        it.Any = new Dictionary<string, List<int?>>(); //: = Dictionary<string, List<int?>>
        it.Any = new Kinds(); //: = Kinds
        it.Any = Tuple.Create(1, "two"); //: = Tuple<int, string>
        it.Any = new Box<int>.Inner<string>(); //: = Inner<string>
        it.Any = (Action)Main; //: = Action
        it.Any = new { Id = 1 }; //: = object
        it.Any = new object(); //: = object
        it.Any = new System.Threading.SemaphoreSlim(1); //: = SemaphoreSlim
        throw new InvalidOperationException("to be seen");
    }

    private enum Colour
    {
        Red,
        Green,
    }

    [Flags]
    private enum Sides
    {
        Left = 1,
        Right = 2,
    }

    private sealed class Kinds
    {
        public int Int;
        public long Long;
        public byte Byte;
        public double Double;
        public decimal Money;
        public bool Flag;
        public char Letter;
        public string? Text;
        public Colour Colour;
        public Sides Sides;
        public int? Maybe;
        public TimeSpan Pause;
        public DateTime Day;
        public (int, string) Pair;
        public object? Any;
    }

    private sealed class Box<T>
    {
        public sealed class Inner<TOther>
        {
            public (T?, TOther?) Unused => default;
        }
    }
}
