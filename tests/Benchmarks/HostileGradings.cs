using Grading;
using TestSupport;

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
        ("computes immense numbers", "for (var n = System.Numerics.BigInteger.One + 2; ; n *= n) { }"),
    ];

    /// <summary>The best of some gradings each counts, because a moment in which the machine was busy must not.</summary>
    /// <param name="part">Only what has this in its name.</param>
    public static void Print(string part)
    {
        var folder = Directory.CreateTempSubdirectory("hostile").FullName;
        try
        {
            DotNet.Run("build", "graders/Lessons");
            var solved = Enumerable.Range(0, Rounds).Min(_ => DotNet.Seconds(0, "test", "--no-build", "-e", "GRADE=solutions"));
            Console.WriteLine($"Every method of lesson 1, and of all seven lessons, begins with what does harm; against the solutions, {solved:F2} s:");
            foreach (var (name, statement) in Statements.Where(s => s.Name.Contains(part, StringComparison.Ordinal)))
            {
                var (one, all) = (Seconds(folder, statement, lessons: 1), Seconds(folder, statement, lessons: int.MaxValue));
                Console.WriteLine($"{name,-40}{one / solved,6:F2} and {all / solved,6:F2} times");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Seconds(string folder, string statement, int lessons)
    {
        Write(folder, statement, lessons);
        return Enumerable.Range(0, Rounds).Min(_ => DotNet.Seconds(1, "test", "--no-build", "-e", $"GRADE={folder}"));
    }

    private static void Write(string folder, string statement, int lessons)
    {
        var solutions = Path.Combine(Repository.Root, "solutions");
        foreach (var (number, file) in LessonCatalogue.All.Index().SelectMany(lesson => SourceFiles.Below(Path.Combine(solutions, lesson.Item), "*.cs").Select(file => (lesson.Index, file))))
        {
            var target = Path.Combine(folder, SourceFiles.NameOf(solutions, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(file);
            File.WriteAllText(target, number < lessons ? HostilePrefix.Into(text, statement) : text);
        }
    }
}
