// What the runtime throws at accesses that cannot be: the engine's own calls before them must not get in the way.
struct Pair
{
    public int A;
    public int B;
}

class Node
{
    public int Value;
    public Node? Next;
    public Pair Pair;
    public int[]? Items;
    public static Node? Root;

    public int Auto { get; set; }
}

class Program
{
    private static void Main()
    {
        Node? none = null;
        int[] numbers = [1, 2];
        var grid = new int[2, 2];
        int[]? noNumbers = null;
        int[,]? noGrid = null;
        object[] texts = new string[1];
        var node = new Node();
        Try(() => none!.Value);
        Try(() => none!.Value = 1);
        Try(() => none!.Value++);
        Try(() => none!.Auto);
        Try(() => none!.Auto = 2);
        Try(() => node.Next!.Value);
        Try(() => none!.Pair.B = 3);
        Try(() => Node.Root!.Value);
        Try(() => Bump(ref none!.Value));
        Try(() => numbers[2]);
        Try(() => numbers[-1] = 3);
        Try(() => numbers[5]++);
        Try(() => Bump(ref numbers[2]));
        Try(() => noNumbers![0]);
        Try(() => noNumbers![0] = 1);
        Try(() => noNumbers!.Length);
        Try(() => node.Items![0]);
        Try(() => grid[2, 0]);
        Try(() => grid[0, 2] = 1);
        Try(() => Bump(ref grid[0, 5]));
        Try(() => noGrid![0, 0]);
        Try(() => noGrid![0, 0] = 1);
        Try(() => texts[0] = 5);
        Try(() => ((List<int>)(object)"text").Count);
        Try(() => (string)(object)5);
        Try(() => (int)(object)"5");
        Try(() => new List<int>()[0]);
        Try(() => new Dictionary<string, int>()["a"]);
        Try(() => ((string?)null)!.Length);
        Try(() => Enumerable.Empty<int>().First());
        Try(() => int.Parse("x"));
        Try(() => ((List<int>?)null)!.Count);
        Console.WriteLine($"{numbers[0]} {grid[1, 1]} {node.Value}");
    }

    private static int Bump(ref int location) => ++location;

    private static void Try(Func<object?> access)
    {
        try
        {
            Console.WriteLine(access());
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.GetType().Name);
        }
    }
}
