// A struct that hides its fields is replaced as a whole, and another thread asks it for what depends on the last of them.
struct Period
{
    private readonly int from;
    private readonly int to;

    public Period(int from, int to) => (this.from, this.to) = (from, to);

    public readonly int End() => to; // <- here

    public readonly int Length() => to - from;
}

class Program
{
    private Period period;

    private static void Main()
    {
        var program = new Program();
        var other = new Thread(() => program.period = new Period(1, 3)); // <- here
        other.Start();
        Console.WriteLine(program.period.End());
        other.Join();
        Console.WriteLine(program.period.Length());
    }
}
