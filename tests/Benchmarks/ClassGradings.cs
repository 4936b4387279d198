using Grading;
using TestSupport;

namespace Benchmarks;

/// <summary>What a class costs whoever grades it.</summary>
internal static class ClassGradings
{
    private const int Students = 300;

    /// <summary>
    /// Grades so many students, each with all seven lessons, and for comparison the solutions once, as a student does. Of a student's
    /// lessons, in turn, one is the solution, one a wrong answer of the kit's own tests, and one a right answer written in another way.
    /// </summary>
    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory("class").FullName;
        try
        {
            Fill(folder);
            DotNet.Run("build", "graders/Lessons");
            DotNet.Run("build", "graders/Kit");
            var once = DotNet.Seconds(0, "test", "--no-build", "-e", "GRADE=solutions");
            var all = DotNet.Seconds(
                0, "run", "--no-build", "--project", "graders/Kit", "--", "class", Path.Combine(folder, "class"), "-o", Path.Combine(folder, "grades"));
            Console.WriteLine(
                $"{Students} submissions of all seven lessons / the solutions once:   {all:F0} / {once:F2} s, {all / Students / once:F2} of it for each");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Fill(string folder)
    {
        foreach (var (number, lesson) in LessonCatalogue.All.Index())
        {
            var solution = Path.Combine(Repository.Root, "solutions", lesson);
            IReadOnlyList<string>[] kinds = [[solution], Answers.Wrong(lesson), Answers.Right(lesson)];
            for (var student = 0; student < Students; student++)
            {
                var kind = kinds[(student + number) % kinds.Length];
                var target = Directory.CreateDirectory(Path.Combine(folder, "class", $"student{student:000}", lesson)).FullName;
                Copy(solution, target);
                Copy(kind[student / kinds.Length % kind.Count], target);
            }
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*.cs"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}
