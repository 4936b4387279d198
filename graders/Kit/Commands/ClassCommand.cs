using System.CommandLine;
using Grading;
using Kit.Class;
using Reports.Model;
using Spectre.Console;

namespace Kit.Commands;

/// <summary>Grades a class: a folder with a folder for each student.</summary>
internal static class ClassCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with a folder for each student, which holds Lesson01.RunInThread and so on, or a clone of the kit." };
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "Where the grade book and the reports go.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Repository.Grades, "class")),
        };
        var workers = new Option<int>("--workers", "-w")
        {
            Description = "How many processes grade side by side.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        folder.AcceptExistingOnly();
        workers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--workers takes a number from 1.");
            }
        });

        var command = new Command("class", "Grades a class into a grade book and a report for each student. Broken off, it goes on where it was.")
        {
            folder,
            output,
            workers,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(output).FullName, parsed.GetValue(workers)));
        return command;
    }

    private static int Run(string folder, string output, int workers)
    {
        var students = StudentFolders.In(folder, output);
        if (students.Count == 0)
        {
            AnsiConsole.MarkupLineInterpolated($"There is no student's folder in {folder}.");
            return 1;
        }

        var runs = Grade(students, new ClassGrading(workers));
        AtomicFile.Write(Path.Combine(output, "gradebook.csv"), GradeBook.Csv(runs));
        AtomicFile.Write(Path.Combine(output, "gradebook.json"), GradeBookJson.Write(runs));
        Tell(runs, output);
        return 0;
    }

    private static IReadOnlyList<GradedRun> Grade(IReadOnlyList<Student> students, ClassGrading grading)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            return grading.Grade(students, _ => { });
        }

        return AnsiConsole.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            var bar = context.AddTask("Grading", maxValue: ClassGrading.LessonsOf(students));
            var runs = grading.Grade(students, student =>
            {
                bar.Description = Markup.Escape(student.Name);
                bar.Increment(1);
            });
            bar.StopTask();
            return runs;
        });
    }

    private static void Tell(IReadOnlyList<GradedRun> runs, string output)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Student");
        foreach (var lesson in runs[0].Lessons)
        {
            table.AddColumn(new TableColumn($"L{lesson.Number}").RightAligned());
        }

        table.AddColumn(new TableColumn("Total").RightAligned());
        foreach (var run in runs)
        {
            table.AddRow([Markup.Escape(run.Folder), .. run.Lessons.Select(lesson => $"{lesson.Earned}"), $"{run.Earned} of {run.Points}"]);
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"Grade book and reports are in {output}.");
    }
}
