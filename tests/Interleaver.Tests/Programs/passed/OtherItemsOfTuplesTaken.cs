// Two threads use different items of tuples that are shared: of one in a static, in a field, in an element, in another tuple.
class Program
{
    private static (int Left, int Right) kept;
    private static (int First, (int Left, int Right) Others) nested;
    private static readonly Holder holder = new();

    private sealed class Holder
    {
        public (int Left, int Right) Kept;
        public (int First, (int Left, int Right) Others) Nested;
    }

    private static void Main()
    {
        var many = new (int Left, int Right)[2];
        var grid = new (int Left, int Right)[2, 2];
        var writer = new Thread(() =>
        {
            kept.Left = 1;
            nested.Others.Left = 1;
            holder.Kept.Left = 1;
            holder.Nested.Others.Left = 1;
            many[1].Left = 1;
            grid[1, 1].Left = 1;
        });
        writer.Start();
        var sum = kept.Right + nested.Others.Right + nested.First + holder.Kept.Right + holder.Nested.Others.Right + many[1].Right + grid[1, 1].Right;
        writer.Join();
        Console.Write(sum);
    }
}
