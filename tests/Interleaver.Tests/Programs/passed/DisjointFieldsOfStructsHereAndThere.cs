// Two threads use different fields of structs in arrays, grids, statics and tuples, and ask them for their texts: no lock is needed.
struct Pair
{
    public int Left;
    public int Right;

    public override string ToString() => "a pair";

    public readonly string LeftAsText() => Left.ToString();
}

class Program
{
    private static Pair shared;
    private static readonly Pair[] pairs = new Pair[2];
    private static readonly Pair[,] grid = new Pair[2, 2];
    private static readonly (int From, int To)[] ranges = new (int, int)[2];
    private readonly Pair[][] rows = [new Pair[1]];

    private static void Main()
    {
        var program = new Program();
        var left = "";
        var other = new Thread(() =>
        {
            shared.Left++;
            pairs[1].Left++;
            grid[1, 1].Left++;
            ranges[1].From++;
            program.rows[0][0].Left++;
            left = shared.Left.ToString() + pairs[1].Left.ToString() + grid[1, 1].Left + ranges[1].From.ToString() + program.rows[0][0].LeftAsText();
            pairs[0] = new Pair();
        });
        other.Start();
        shared.Right++;
        pairs[1].Right++;
        grid[1, 1].Right++;
        ranges[1].To++;
        program.rows[0][0].Right++;
        var right = shared.Right.ToString() + pairs[1].Right.ToString() + grid[1, 1].Right + ranges[1].To.ToString() + pairs[1].ToString() + shared.ToString();
        other.Join();
        if (left != "11111" || right != "1111a paira pair")
        {
            throw new InvalidOperationException($"{left} {right}");
        }
    }
}
