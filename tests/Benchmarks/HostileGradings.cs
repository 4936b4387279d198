namespace Benchmarks;

/// <summary>What those cost who do harm everywhere: the time of a grading of lessons in which every method begins with it.</summary>
internal static class HostileGradings
{
    private const int Rounds = 2;

    private static readonly (string Name, string Statement)[] Statements =
    [
        ("goes round for ever", "while (true) { }"),
        ("recurses for ever", "void Again() => Again(); Again();"),
        ("fills the memory", "for (var all = new List<int[]>(); ;) { all.Add(new int[1_000]); }"),
        ("starts threads for ever", "while (true) { new Thread(() => { }).Start(); }"),
        ("yields for ever", "while (true) { Thread.Yield(); }"),
        ("throws and catches for ever", "while (true) { try { throw new Exception(); } catch { } }"),
        ("waits for ever", "new ManualResetEventSlim().Wait();"),
        ("sorts for ever", "while (true) { Array.Sort(Enumerable.Range(0, 10_000).ToArray()); }"),
        ("takes locks for ever", "for (var gate = new object(); ;) { lock (gate) { } }"),
        ("searches for ever", "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + \"!\", \"^(a+)+$\");"),
        ("searches for long", "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 19) + \"!\", \"^(a+)+$\");"),
        ("searches for a while, again and again", "while (true) { System.Text.RegularExpressions.Regex.IsMatch(new string('a', 12) + \"!\", \"^(a+)+$\"); }"),
        ("fills the heap in one call", "new List<byte[]>().AddRange(Enumerable.Repeat(new string('a', 7_000_000), 1_000).Select(System.Text.Encoding.UTF8.GetBytes));"),
        ("keeps the compiler busy", $"{{ var t0 = (1, 1);{string.Concat(Enumerable.Range(1, 24).Select(i => $" var t{i} = (t{i - 1}, t{i - 1});"))} }}"),
        ("writes texts for ever", "while (true) { $\"{DateTime.UnixEpoch} {1.5}\".GetHashCode(); }"),
        ("makes lists for ever", "while (true) { Enumerable.Range(0, 100).Select(x => x + 1).ToList(); }"),
        ("counts an element up for ever", "for (var all = new int[1]; ;) { all[0]++; }"),
        ("calls itself again and again", "int F(int n) => n < 2 ? n : F(n - 1) + F(n - 2); F(60);"),
        ("passes a turn to and fro", "var a = new SemaphoreSlim(0); var b = new SemaphoreSlim(0); new Thread(() => { while (true) { a.Wait(); b.Release(); } }).Start(); while (true) { a.Release(); b.Wait(); }"),
        ("takes a lock in twenty threads", "var g = new object(); for (var i = 0; i < 20; i++) { new Thread(() => { while (true) { lock (g) { } } }).Start(); } Thread.Sleep(-1);"),
        ("yields in a hundred threads", "for (var i = 0; i < 100; i++) { new Thread(() => { while (true) { Thread.Yield(); } }).Start(); } Thread.Sleep(-1);"),
        ("awaits for ever", "async Task<int> B() { await Task.Delay(1); return 1; } async Task A() { while (true) { await B(); } } A().Wait();"),
        ("computes immense numbers", "for (var n = System.Numerics.BigInteger.One + 2; ; n *= n) { }"),
    ];

    /// <summary>Grades lesson 1, and then all seven, with each of them.</summary>
    /// <param name="part">Only what has this in its name.</param>
    public static void Print(string part)
    {
        using var folder = new GradedFolder();
        DotNet.Run("build", "graders/Lessons");
        Console.WriteLine("Every method of lesson 1, and of all seven lessons, begins with what does harm; against the solutions, graded in the same minute:");
        foreach (var (name, statement) in Statements.Where(s => s.Name.Contains(part, StringComparison.Ordinal)))
        {
            // In turn, so that what else the machine is at meanwhile costs each of them as much.
            var (solved, one, all) = (double.MaxValue, double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                solved = Math.Min(solved, GradedFolder.SecondsSolved(1));
                one = Math.Min(one, Seconds(folder, statement, last: 1));
                all = Math.Min(all, Seconds(folder, statement, last: int.MaxValue));
            }

            Console.WriteLine($"{name,-40}{one / solved,6:F2} and {all / solved,6:F2} times, solved in {solved:F2} s");
        }
    }

    private static double Seconds(GradedFolder folder, string statement, int last)
    {
        folder.Write((lesson, text) => lesson <= last ? HostilePrefix.Into(text, statement) : text);
        return folder.Seconds(1);
    }
}
