// Even what holds nothing is written: it takes a byte of its own.
class Program
{
    private static readonly Pair[] pairs = new Pair[1];

    private static void Main()
    {
        var other = new Thread(() => Write(ref pairs[0].Nothing)); // <- here
        other.Start();
        Write(ref pairs[0].Nothing); // <- here
        other.Join();
    }

    private static void Write(ref Nothing nothing) => nothing = default; // <- here

    private struct Nothing;

    private struct Pair
    {
        public int Number;
        public Nothing Nothing;
    }
}
