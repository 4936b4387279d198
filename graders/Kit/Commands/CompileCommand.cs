using System.CommandLine;
using Grading;
using Grading.Instrumentation;

namespace Kit.Commands;

/// <summary>The command that `dotnet test --collect` writes the lessons with, for a collector of coverage to mark.</summary>
internal static class CompileCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A folder that holds Lesson01.RunInThread and so on: a path, absolute or from the repository's root." };
        var output = new Argument<DirectoryInfo>("output") { Description = "Where the files go." };
        var command = new Command("compile", "Compiles lessons into files. For the kit's own use.") { folder, output };
        command.Hidden = true;
        command.SetAction(parsed =>
            LessonFiles.Write(Path.Combine(Repository.Root, parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(output).FullName));
        return command;
    }
}
