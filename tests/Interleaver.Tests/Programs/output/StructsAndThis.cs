// Structs: this by reference, copies, readonly structs, with, default, arrays and lists of structs, boxing.
struct Counter
{
    public int Count;

    public void Add() => Count++;

    public Counter Twice()
    {
        Add();
        this.Add();
        return this;
    }

    public void Replace() => this = new Counter { Count = 50 };
}

readonly struct Vector(double x, double y) : IEquatable<Vector>
{
    public double X { get; } = x;

    public double Y { get; } = y;

    public double Length => Math.Sqrt(X * X + Y * Y);

    public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y);

    public static bool operator ==(Vector a, Vector b) => a.Equals(b);

    public static bool operator !=(Vector a, Vector b) => !a.Equals(b);

    public bool Equals(Vector other) => X == other.X && Y == other.Y;

    public override bool Equals(object? obj) => obj is Vector other && Equals(other);

    public override int GetHashCode() => 0;

    public override string ToString() => $"({X}, {Y})";
}

record struct Point(int X, int Y)
{
    public readonly int Sum => X + Y;
}

class Holder
{
    public Counter Counter;
    public readonly Counter Fixed = new() { Count = 7 };
    public Point Point { get; set; } = new(1, 2);
}

class Program
{
    private static Counter shared;

    private static void Main()
    {
        var one = new Counter();
        var two = one;
        one.Add();
        Console.WriteLine($"{one.Count} {two.Count} {one.Twice().Count} {one.Count}");
        one.Replace();
        Console.WriteLine(one.Count);

        var holder = new Holder();
        holder.Counter.Add();
        holder.Counter.Twice();
        holder.Fixed.Add();
        Console.WriteLine($"{holder.Counter.Count} {holder.Fixed.Count}");
        holder.Point = holder.Point with { X = 10 };
        Console.WriteLine($"{holder.Point} {holder.Point.Sum}");

        shared.Add();
        Bump(ref shared);
        Console.WriteLine(shared.Count);

        var array = new Counter[2];
        array[1].Add();
        array[1].Count += 5;
        foreach (var item in array)
        {
            item.Add();
        }

        Console.WriteLine($"{array[0].Count} {array[1].Count}");
        var list = new List<Counter> { new() { Count = 3 } };
        var copy = list[0];
        copy.Add();
        list.Add(copy);
        Console.WriteLine(string.Join(' ', list.Select(c => c.Count)));

        object boxed = one;
        ((Counter)boxed).Add();
        Console.WriteLine(((Counter)boxed).Count);
        IEquatable<Vector> equatable = new Vector(3, 4);
        Console.WriteLine($"{new Vector(3, 4).Length} {equatable.Equals(new Vector(3, 4))} {new Vector(1, 2) + new Vector(3, 4)} {new Vector(1, 1) == default}");
        int? maybe = null;
        maybe = (maybe ?? 1) + 1;
        Console.WriteLine($"{maybe} {maybe.HasValue} {(maybe + null) is null}");
    }

    private static void Bump(ref Counter counter)
    {
        counter.Add();
        counter.Count *= 10;
    }
}
