// A struct with a part that holds nothing: what stands in the others is told all the same.
class Program
{
    private static readonly Pair[] pairs = new Pair[1];

    private static void Main()
    {
        var other = new Thread(() => pairs[0].Number = 1); // <- here
        other.Start();
        pairs[0].Nothing = default;
        pairs[0].Number = 2; // <- here
        other.Join();
    }

    private struct Nothing;

    private struct Pair
    {
        public Nothing Nothing;
        public int Number;
    }
}
