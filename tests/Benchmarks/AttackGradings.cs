using Grading;
using Grading.Checks;
using TestSupport;
using Workers;

namespace Benchmarks;

/// <summary>What those cost who do harm: the time of a grading with an attack in it, against that of the solutions.</summary>
internal static class AttackGradings
{
    private const int Shown = 10;
    private const int Rounds = 3;

    /// <summary>
    /// Lets a worker grade the lesson with each attack of the kit's own tests in the place of one file. The slowest are then graded
    /// as a learner does it, with all seven lessons, and so are the solutions; the best of three counts, because a moment in which the
    /// machine was busy must not.
    /// </summary>
    /// <param name="part">Only attacks with this in their path.</param>
    public static void Print(string part)
    {
        using var folder = new GradedFolder();
        DotNet.Run("build", "graders/Lessons");
        var attacks = Attack.All.Select(attack => attack.File).Where(file => file.Contains(part, StringComparison.Ordinal)).ToList();
        var slowest = SlowestInAWorker(folder.Root, attacks);
        var solved = GradedFolder.SecondsSolved(Rounds);
        Console.WriteLine($"{attacks.Count} attacks; the slowest of them, graded with all seven lessons, against the solutions, {solved:F2} s:");
        foreach (var attack in slowest)
        {
            Lay(attack, folder.Root);
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(attack),-36}{folder.Seconds(Rounds) / solved,6:F2} times");
        }
    }

    private static List<string> SlowestInAWorker(string folder, List<string> attacks)
    {
        var graders = typeof(global::Lessons.Marker).Assembly;
        var checks = CheckDefinition.In(graders).Where(check => check.Lesson == Attack.Lesson).ToList();
        using var worker = new LessonWorker(WorkerProgram.Of(graders), 0, WorkerPatience.Usual);
        var request = new GradingRequest(folder);
        worker.Grade(request, checks, (_, _) => { });
        return [.. attacks.OrderByDescending(Seconds).Take(Shown)];

        double Seconds(string attack)
        {
            Lay(attack, folder);
            return Exploring.Seconds(() => worker.Grade(request, checks, (_, _) => { }));
        }
    }

    // Each attack takes the place of the one before it.
    private static void Lay(string attack, string folder) => File.Copy(attack, Path.Combine(folder, Attack.Target), overwrite: true);
}
