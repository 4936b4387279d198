using System;

// Wherever a value may stand: what is read there, and what is left there.
internal static class Program
{
    private static int _static = 1; //: = 1
    private const int Ten = 10;
    private static int _behind = 2; //: = 2

    private static int Own { get; set; } = 3; //: = 3

    private static void Main()
    {
        _static += Ten; //: 1, = 11
        _behind += Ten; //: 2, = 12
        Own += Ten; //: 3, = 13
        Generic<int>.Shared += 1; //: 0, = 1
        Generic<string>.Shared += 2; //: 0, = 2

        var thing = new Derived();
        thing.Inherited += 1; //: 0, = 1
        thing.Further += 2; //: 0, = 2
        thing.Property += 3; //: 0, = 3
        thing.Add(4);

        var failure = new Failure();
        failure.Reason += "no"; //: null, = "no"

        var vector = new int[3];
        vector[2] += 5; //: 0, = 5
        var grid = new int[2, 3];
        grid[1, 2] = 6; //: = 6
        var six = grid[1, 2]; //: 6
        var jagged = new[] { new[] { six } }; //: = 6, = int[1]
        jagged[0][0]++; //: int[1], 6, = 7

        var captured = 8; //: = 8
        Action more = () => captured++; //: 8, = 9
        more();

        var holder = new Holder();
        holder.Point.X = 1; //: = 1
        holder.Point.Y = 2; //: = 2
        holder.Line.To.Y = 3; //: = 3
        var y = holder.Line.To.Y; //: 3
        holder.Point = new Point { X = 4, Y = y }; //: = Point
        holder.Line.To.Move(5);
        var points = new Point[2];
        points[1].Y = 6; //: = 6
        points[0] = points[1]; //: Point, = Point
        (holder.Range.From, holder.Range.To) = (7, 8); //: = 7, = 8

        Into(ref vector[0]);
        Into(ref holder.Point.Y);
        Into(ref _static);
        ref var local = ref thing.Inherited;
        local = 9; //: = 9
        int.TryParse("12", out thing.Further); //: = 12
        throw new InvalidOperationException("to be seen");
    }

    private static void Into(ref int target)
    {
        target += 100; //: 0, = 100, 3, = 103, 11, = 111
    }

    private static class Generic<T>
    {
        public static string? Unused;
        public static int Shared;
    }

    private class Base
    {
        private readonly int _hidden = 1; //: = 1
        public int Inherited;

        public int Hidden => _hidden;
    }

    private sealed class Derived : Base
    {
        private int _sum;
        public int Further;

        public int Property { get; set; }

        public void Add(int more) => _sum += more; //: 0, = 4
    }

    private sealed class Failure : Exception
    {
        public string? Reason;
    }

    private struct Point
    {
        public int X;
        public int Y;

        public void Move(int by)
        {
            X += by; //: 0, = 5
            Y += by; //: 3, = 8
        }
    }

    private struct Line
    {
        public Point From;
        public Point To;
    }

    private sealed class Holder
    {
        public Point Point;
        public Line Line;
        public (int From, int To) Range;
    }
}
