using Grading;

namespace Benchmarks;

/// <summary>What those cost who do harm: the time of a grading with an attack in it, against that of the solutions.</summary>
internal static class AttackGradings
{
    private const int Shown = 10;
    private const int Rounds = 3;

    // Where the attacks are made to be laid over the solution.
    private static readonly string Target = Path.Combine("Lesson01.RunInThread", "OneThread.cs");

    /// <summary>
    /// Grades each attack of the kit's own tests once, in the place of one file of the solutions, all seven lessons with it, and prints
    /// the slowest. Those are then graded again, so that a moment in which the machine was busy counts for nothing.
    /// </summary>
    /// <param name="part">Only attacks with this in their path.</param>
    public static void Print(string part)
    {
        var folder = Directory.CreateTempSubdirectory("attacks").FullName;
        try
        {
            CopySolutions(folder);
            DotNet.Run("build", "graders/Lessons");
            var solved = Enumerable.Range(0, Rounds).Min(_ => DotNet.Seconds(0, "test", "--no-build", "-e", "GRADE=solutions"));
            var attacks = SourceFiles.Below(Path.Combine(Repository.Root, "tests", "Attacks"), "*.cs").Where(file => file.Contains(part, StringComparison.Ordinal)).ToList();
            var slowest = attacks.Select(attack => (Attack: attack, Seconds: Time(folder, attack))).OrderByDescending(timed => timed.Seconds).Take(Shown).ToList();
            var again = slowest.Select(timed => (timed.Attack, Seconds: Math.Min(timed.Seconds, Time(folder, timed.Attack)))).OrderByDescending(timed => timed.Seconds).ToList();
            Console.WriteLine($"{attacks.Count} attacks, graded with all seven lessons; the slowest, against the solutions, {solved:F2} s:");
            foreach (var (attack, seconds) in again)
            {
                Console.WriteLine($"{Path.GetFileNameWithoutExtension(attack),-36}{seconds / solved,6:F2} times");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Each attack takes the place of the one before it.
    private static double Time(string folder, string attack)
    {
        File.Copy(attack, Path.Combine(folder, Target), overwrite: true);
        return Exploring.Seconds(() => DotNet.Run("test", "--no-build", "-e", $"GRADE={folder}"));
    }

    private static void CopySolutions(string folder)
    {
        var solutions = Path.Combine(Repository.Root, "solutions");
        foreach (var file in LessonCatalogue.All.SelectMany(lesson => SourceFiles.Below(Path.Combine(solutions, lesson), "*.cs")))
        {
            var target = Path.Combine(folder, SourceFiles.NameOf(solutions, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
