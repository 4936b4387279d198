using System.CommandLine;
using Grading;
using Kit.Exercises;
using Spectre.Console;

namespace Kit.Commands;

/// <summary>Begins a lesson, or all of them, anew.</summary>
internal static class ResetCommand
{
    private const string All = "all";

    public static Command Create()
    {
        var lesson = new Argument<string>("lesson") { Description = $"The lesson's number, 1 to {LessonCatalogue.All.Count()}, or \"{All}\"." };
        lesson.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (LessonsOf(value).Count == 0)
            {
                result.AddError($"There is no lesson {value}. Name one from 1 to {LessonCatalogue.All.Count()}, or \"{All}\".");
            }
        });

        var command = new Command("reset", "Puts the stubs of a lesson back. Your own files are kept, in grades/before-reset.") { lesson };
        command.SetAction(parsed => Run(LessonsOf(parsed.GetRequiredValue(lesson)), new Stubs(Repository.Root)));
        return command;
    }

    private static void Run(IReadOnlyList<string> lessons, Stubs stubs)
    {
        foreach (var lesson in lessons)
        {
            if (stubs.PutBack(lesson) is { } backup)
            {
                AnsiConsole.MarkupLineInterpolated($"{lesson} is as it was at the beginning. Your files are in {Path.GetRelativePath(Repository.Root, backup)}.");
            }
            else
            {
                AnsiConsole.MarkupLineInterpolated($"{lesson} had not been changed.");
            }
        }
    }

    private static IReadOnlyList<string> LessonsOf(string? value) => value == All
        ? [.. LessonCatalogue.All]
        : LessonCatalogue.FolderNamed(value ?? "") is { } lesson ? [lesson] : [];
}
