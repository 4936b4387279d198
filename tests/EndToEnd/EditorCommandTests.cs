using System.Text.Json;
using System.Text.RegularExpressions;
using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>Every command in the editor's files, run as the editor or the container would run it, in a clean copy.</summary>
public class EditorCommandTests
{
    private const string OpenFile = "exercises/Lesson03.Mutex/Bank.cs";
    private const string Deadlock = "Task2Bank.TransfersInOppositeDirectionsBothGetThrough";
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Test]
    public void The_container_restores_and_builds_so_that_grading_begins_at_once()
    {
        Directory.Delete(Clone["graders/Lessons/bin"], recursive: true);

        var printed = Clone.Run("sh", "-c", Text(".devcontainer/devcontainer.json", "updateContentCommand"));

        printed.ExitCode.Should().Be(0, printed.Output + printed.Errors);
        Clone.Grade("--no-build").Lines.Should().Contain(line => line.StartsWith("Total "));
    }

    [Test]
    public void The_container_opens_the_first_todo_and_the_readme()
    {
        // Stands for VS Code's command: writes down what it was to open.
        File.WriteAllText(Clone["code"], "#!/bin/sh\necho \"$@\" > opened\n");
        Clone.Run("chmod", "+x", "code").ExitCode.Should().Be(0);
        var command = Text(".devcontainer/devcontainer.json", "postAttachCommand");

        Clone.Run("sh", "-c", $"PATH=\"$PWD:$PATH\"; {command}").ExitCode.Should().Be(0);

        var opened = Regex.Match(File.ReadAllText(Clone["opened"]).Trim(), @"^--goto (.+):(\d+) (\S+)$");
        File.ReadAllLines(Clone[opened.Groups[1].Value])[int.Parse(opened.Groups[2].Value) - 1].Should().Contain("TODO 1.1");
        File.Exists(Clone[opened.Groups[3].Value]).Should().BeTrue();
        File.Delete(Clone["code"]);
        Clone.Run("sh", "-c", command).Should().BeEquivalentTo(new Printed(0, "", ""), "who has no VS Code is not bothered");
    }

    [Test]
    public void Everything_is_graded()
    {
        var printed = RunTask("grade everything");

        printed.Should().BeEquivalentTo(FirstRun);
    }

    [Test]
    public void The_lesson_of_the_open_file_is_graded()
    {
        var printed = RunTask("grade this lesson");

        printed.Lines.Where(line => line.StartsWith("Lesson ")).Should().ContainSingle().Which.Should().StartWith("Lesson 3  Mutex");
        printed.Lines.Should().Contain("Only what matches --filter LessonName=Lesson03.Mutex was run.");
    }

    [Test]
    public void The_solutions_earn_everything()
    {
        var printed = RunTask("show the solution's grade");

        printed.ExitCode.Should().Be(0, printed.Output);
        printed.Lines.Should().Contain("All done: every point is yours.");
    }

    [Test]
    public void The_demo_of_the_open_file_is_built_and_starts()
    {
        using var solved = Clone.Solve("Lesson03.Mutex");

        var (prepared, printed) = Launch("debug the demo of this lesson");

        prepared.ExitCode.Should().Be(0, prepared.Output);
        printed.ExitCode.Should().Be(0, printed.Output + printed.Errors);
        printed.Output.Should().NotBeEmpty();
    }

    [Test]
    public void The_last_failing_check_is_the_one_that_was_explained()
    {
        using var solved = Clone.Solve("Lesson03.Mutex");
        using var wrong = Clone.Edit(OpenFile, _ => File.ReadAllText(Clone["tests/Architecture.Tests/Showcase/Bank.cs"]));
        var graded = RunTask("grade this lesson");
        graded.Output.Should().Contain($"--filter {Deadlock} -e REPLAY=1:1");

        var (prepared, printed) = Launch("debug the last failing check");

        prepared.ExitCode.Should().Be(0, prepared.Output);
        printed.ExitCode.Should().Be(0, printed.Output + printed.Errors);
        printed.Lines[0].Should().StartWith($"Replaying {Deadlock}, interleaving 1:1: ");
        var explained = printed.Lines.Single(line => line.StartsWith("deadlock: "));
        string.Join(' ', graded.Lines.Select(line => line.Trim())).Should().Contain(explained, "the card wraps the sentence at its edge");
    }

    [Test]
    public void Without_a_failing_check_there_is_nothing_to_debug()
    {
        Clone.Grade("--no-build", "-e", "GRADE=solutions", "--filter", "Lesson01").ExitCode.Should().Be(0);

        var (_, printed) = Launch("debug the last failing check");

        printed.Should().BeEquivalentTo(new Printed(1, "Nothing to debug: the last run of dotnet test left no failing interleaving. Grade first: dotnet test\n", ""));
    }

    private static Printed RunTask(string label) => RunConfigured(Entry(".vscode/tasks.json", "tasks", "label", label), "command");

    // The editor starts `program` with the runtime, under its debugger.
    private static (Printed Prepared, Printed Run) Launch(string name)
    {
        var launch = Entry(".vscode/launch.json", "configurations", "name", name);
        return (RunTask(launch.GetProperty("preLaunchTask").GetString()!), RunConfigured(launch, "program"));
    }

    private static Printed RunConfigured(JsonElement entry, string what)
    {
        var program = Replaced(entry.GetProperty(what).GetString()!);
        var arguments = entry.GetProperty("args").EnumerateArray().Select(argument => Replaced(argument.GetString()!)).ToList();
        return program == "dotnet" ? Clone.Run(program, [.. arguments]) : Clone.Run("dotnet", ["exec", program, .. arguments]);
    }

    private static string Replaced(string text) => text
        .Replace("${workspaceFolder}", Clone.Root)
        .Replace("${fileDirname}", Path.GetDirectoryName(Clone[OpenFile]))
        .Replace("${fileDirnameBasename}", Path.GetFileName(Path.GetDirectoryName(OpenFile)));

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Clone[file]), WithComments).RootElement;

    private static string Text(string file, string name) => Read(file).GetProperty(name).GetString()!;

    private static JsonElement Entry(string file, string list, string key, string value) =>
        Read(file).GetProperty(list).EnumerateArray().Single(entry => entry.GetProperty(key).GetString() == value);
}
