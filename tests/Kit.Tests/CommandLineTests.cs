using System.IO.Compression;
using Grading;
using Kit.Class;
using Spectre.Console;

namespace Kit.Tests;

/// <summary>The command as it is typed, right and wrong: what it prints, what it writes, how it ends.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[NonParallelizable]
public sealed class CommandLineTests : IDisposable
{
    private const string First = "Lesson01.RunInThread";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void A_class_is_graded_into_a_grade_book_and_a_report_each()
    {
        folder.Copy(Path.Combine(Repository.Root, "solutions", First), $"class/ann/{First}");
        folder.Copy(Path.Combine(Repository.Root, "exercises", First), $"class/bob/{First}");

        var typed = Type("class", folder.PathOf("class"), "--output", folder.PathOf("grades"), "--workers", "2");

        typed.ExitCode.Should().Be(0, typed.Errors);
        typed.Output.Should().MatchRegex(@"ann\W+10\W").And.MatchRegex(@"bob\W+0\W").And.Contain($"Grade book and reports are in {folder.PathOf("grades")}.");
        folder.Read("grades/gradebook.csv").Should().Contain("ann").And.Contain("bob");
        folder.Read("grades/gradebook.json").Should().Contain("\"ann\"");
        File.Exists(folder.PathOf("grades/ann/report.html")).Should().BeTrue();
    }

    [Test]
    public void One_submission_is_graded_into_reports()
    {
        folder.Copy(Path.Combine(Repository.Root, "solutions", First), $"work/exercises/{First}");

        var typed = Type("grade", folder.PathOf("work"), "-o", folder.PathOf("reports"));

        typed.ExitCode.Should().Be(0, typed.Errors);
        typed.Output.Trim().Should().Be($"10 of 100 points. The reports are in {folder.PathOf("reports")}.");
        File.Exists(folder.PathOf("reports/grades.json")).Should().BeTrue();
    }

    [Test]
    public void The_package_for_Gradescope_is_written_where_it_is_wanted()
    {
        var file = folder.PathOf("new folder/autograder.zip");

        var typed = Type("gradescope", "--output", file);

        typed.ExitCode.Should().Be(0, typed.Errors);
        typed.Output.Should().StartWith($"Upload {file} as the autograder.");
        using var zip = ZipFile.OpenRead(file);
        zip.Entries.Select(entry => entry.FullName).Should().Contain(["setup.sh", "run_autograder"]);
    }

    [Test]
    public void What_is_next_is_a_lesson_of_the_exercises()
    {
        var typed = Type("next");

        typed.ExitCode.Should().Be(0, typed.Errors);
        typed.Output.Should().MatchRegex("lesson [1-7], task [1-9]");
    }

    [TestCase("There is no lesson 8. Name one from 1 to 7, or \"all\".", "reset", "8")]
    [TestCase("--workers takes a number from 1.", "class", ".", "--workers", "0")]
    [TestCase("does not exist", "class", "no such folder")]
    [TestCase("does not exist", "grade", "no such folder")]
    [TestCase("Required argument 'lesson' missing", "reset")]
    [TestCase("gradeall", "gradeall")]
    public void What_cannot_be_done_is_told_and_nothing_is_done(string expected, params string[] arguments)
    {
        var typed = Type(arguments);

        typed.ExitCode.Should().Be(1);
        typed.Errors.Should().Contain(expected);
    }

    [Test]
    public void A_class_without_students_is_none()
    {
        folder.Write("class/README.md", "a file, no student");

        var typed = Type("class", folder.PathOf("class"), "-o", folder.PathOf("grades"));

        typed.ExitCode.Should().Be(1);
        typed.Output.Trim().Should().Be($"There is no student's folder in {folder.PathOf("class")}.");
        Directory.Exists(folder.PathOf("grades")).Should().BeFalse();
    }

    [TestCase("next")]
    [TestCase("watch")]
    [TestCase("reset")]
    [TestCase("class")]
    [TestCase("grade")]
    [TestCase("gradescope")]
    public void Each_command_explains_itself(string command)
    {
        var all = Type("--help").Output;

        var typed = Type(command, "--help");

        typed.ExitCode.Should().Be(0);
        var description = typed.Output.Split('\n')[1].Trim();
        description.Should().EndWith(".");
        all.Should().Contain($"  {command} ").And.Contain(description.Split(' ')[0]);
    }

    // The program's own beginning, in this process.
    private static (int ExitCode, string Output, string Errors) Type(params string[] arguments)
    {
        var (screen, errorScreen, drawn) = (Console.Out, Console.Error, AnsiConsole.Console);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(errors);
            AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
            AnsiConsole.Profile.Width = 500;
            var exitCode = (int)typeof(ClassGrading).Assembly.EntryPoint!.Invoke(null, [arguments])!;
            return (exitCode, output.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetOut(screen);
            Console.SetError(errorScreen);
            AnsiConsole.Console = drawn;
        }
    }
}
