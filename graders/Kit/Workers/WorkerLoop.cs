using Interleaver.Checking;
using Interleaver.Reporting;
using Reports.Model;

namespace Kit.Workers;

/// <summary>
/// The inside of a worker process: reads a job from each line of its input, writes the result to a line of its output, and ends
/// when its input does, so that no worker outlives whoever started it.
/// </summary>
public static class WorkerLoop
{
    // Far more than the graders and a hundred lessons keep, far less than what makes the next submission feel it.
    private const long MostKept = 512L << 20;

    private static readonly string Stuck = VerdictWords.Name(VerdictKind.Stuck);

    /// <summary>Serves until the input ends.</summary>
    public static void Run(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            var lesson = LessonGrader.Grade(Lines.Read<Job>(line));
            output.WriteLine(Lines.Write(new JobResult(lesson, KeepsMemory() || HasStuckThread(lesson))));
            output.Flush();
        }
    }

    // The first look is cheap, and nearly always enough.
    private static bool KeepsMemory() =>
        GC.GetTotalMemory(forceFullCollection: false) > MostKept && GC.GetTotalMemory(forceFullCollection: true) > MostKept;

    private static bool HasStuckThread(GradedLesson lesson) =>
        lesson.Checks.Any(check => check.Verdict == Stuck);
}
