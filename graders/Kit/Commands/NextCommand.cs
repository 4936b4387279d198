using System.CommandLine;
using Grading;
using Grading.Checks;
using Grading.Submissions;
using Kit.Class;
using Kit.Exercises;
using Reports;
using Reports.Model;

namespace Kit.Commands;

/// <summary>Says what to do next, without grading.</summary>
internal static class NextCommand
{
    public static Command Create()
    {
        var command = new Command("next", "Shows what is next: the first check to mend, or the first TODO, and where to read about it.");
        command.SetAction(_ => Run(Repository.Exercises));
        return command;
    }

    private static int Run(string exercises)
    {
        if (!Directory.Exists(exercises))
        {
            Console.Error.WriteLine($"There is no folder {exercises} to look at.");
            return 1;
        }

        foreach (var line in NextStep.Of(CheckDefinition.In(Course.Graders), LastRun(exercises), OpenTodo.In(exercises)))
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    // Whether it still holds, its fingerprint tells. No clock could: an older file may be put in the place of a newer one.
    private static GradedRun? LastRun(string exercises) =>
        new ReportFolder(Repository.Grades).Read() is { } run
        && run.Folder == Repository.ExercisesFolder && run.Sources == Submission.FingerprintOf(exercises) ? run : null;
}
