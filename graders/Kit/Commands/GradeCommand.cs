using System.CommandLine;
using Grading;
using Kit.Class;
using Spectre.Console;

namespace Kit.Commands;

/// <summary>Grades one submission into reports, as an autograder on somebody's server does.</summary>
internal static class GradeCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder that holds Lesson01.RunInThread and so on, or has them in a folder below." };
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "Where the reports go.",
            DefaultValueFactory = _ => new DirectoryInfo(Repository.Grades),
        };
        folder.AcceptExistingOnly();
        var command = new Command("grade", "Grades one submission into reports, each lesson in a process that it cannot take others along with.")
        {
            folder,
            output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Run(string folder, string output)
    {
        var student = new Student(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), StudentFolders.LessonsIn(folder), output);
        var run = new ClassGrading(Environment.ProcessorCount).Grade([student], _ => { })[0];
        AnsiConsole.MarkupLineInterpolated($"{run.Earned} of {run.Points} points. The reports are in {output}.");
    }
}
