using System.CommandLine;
using Grading;
using Kit.Packaging;
using Spectre.Console;

namespace Kit.Commands;

/// <summary>Makes the autograder that Gradescope asks for.</summary>
internal static class GradescopeCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--output", "-o")
        {
            Description = "The zip file to write.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine(Repository.Grades, "gradescope-autograder.zip")),
        };
        var command = new Command("gradescope", "Makes the zip file to upload to Gradescope as an autograder.") { output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output)));
        return command;
    }

    private static void Run(FileInfo output)
    {
        output.Directory!.Create();
        using (var file = output.Create())
        {
            GradescopePackage.Write(Repository.Root, file);
        }

        AnsiConsole.MarkupLineInterpolated($"Upload {output.FullName} as the autograder. It wants Ubuntu 22.04 or later, and a student's exercises folder as the submission.");
    }
}
