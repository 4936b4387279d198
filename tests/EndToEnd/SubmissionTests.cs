using System.Text.RegularExpressions;
using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>Other work than an untouched kit: solved, broken, and somewhere else.</summary>
public class SubmissionTests
{
    private const string First = "Lesson01.RunInThread";
    private const string Mutex = "Lesson03.Mutex";

    [Test]
    public void SolvedExercisesEarnEveryPointAndSucceed()
    {
        using var solved = new Edits(Clone.Lessons.Select(Clone.Solve));

        var printed = Clone.Grade();

        printed.ExitCode.Should().Be(0, printed.Output);
        printed.Lines.Should().Contain("All done: every point is yours.");
        ShouldBeFull(printed, "Total");
        printed.Output.Should().NotContainAny("✗", "○");
    }

    [Test]
    public void AnotherFolderIsGradedWithoutARebuild()
    {
        var built = File.GetLastWriteTimeUtc(Clone["graders/Lessons/bin/Debug/net10.0/Lessons.dll"]);

        var printed = Clone.Grade("-e", "GRADE=solutions");

        printed.ExitCode.Should().Be(0, printed.Output);
        printed.Lines[0].Should().StartWith("── Grade card of solutions ───");
        ShouldBeFull(printed, "Total");
        File.GetLastWriteTimeUtc(Clone["graders/Lessons/bin/Debug/net10.0/Lessons.dll"]).Should().Be(built);
    }

    [Test]
    public void ALessonThatDoesNotCompileCostsThatLessonAlone()
    {
        var line = Array.FindIndex(File.ReadAllLines(Clone[$"exercises/{First}/OneThread.cs"]), text => text.Contains("throw new")) + 1;
        using var broken = Clone.Edit($"exercises/{First}/OneThread.cs", text => text.Replace("throw new", "throw new new"));
        using var solved = Clone.Solve(Mutex);

        var printed = Clone.Grade();

        printed.ExitCode.Should().NotBe(0);
        printed.Lines.Should().ContainSingle(text => Regex.IsMatch(text, $@"does not compile: .*OneThread\.cs\({line},\d+\): .*CS\d+"), printed.Output);
        printed.Lines.Should().ContainSingle(text => Regex.IsMatch(text, $@"^  Edit +exercises/{First}/OneThread\.cs:{line}$"), printed.Output);
        ShouldBeFull(printed, "Lesson 3");
    }

    [Test]
    public void AProjectFileThatIsBrokenIsNoPartOfGrading()
    {
        using var broken = Clone.Edit($"exercises/{First}/{First}.csproj", _ => "<Project Sdk=");
        using var solved = Clone.Solve(Mutex);

        var printed = Clone.Grade("--filter", "Lesson03");

        printed.ExitCode.Should().Be(0, printed.Output);
        printed.Output.Should().NotContain("Lesson 1");
        printed.Lines.Should().Contain("Only what matches --filter Lesson03 was run.");
        ShouldBeFull(printed, "Total of what was run");
    }

    [Test]
    public void ASubmissionIsCompiledWithTheSymbolsOfItsProject()
    {
        var symbols = Clone.Run("dotnet", "msbuild", $"exercises/{First}", "-t:AddImplicitDefineConstants", "-getProperty:DefineConstants").Output.Trim().Split(';');
        symbols.Should().Contain(["DEBUG", "NET10_0", "NET9_0_OR_GREATER"]);
        using var careful = Clone.Edit($"exercises/{First}/OneThread.cs", text =>
            string.Concat(symbols.Select(symbol => $"#if !{symbol}\n#error {symbol} is not defined\n#endif\n")) + text);

        var printed = Clone.Grade("--no-build", "--filter", "Lesson01");

        printed.Lines.Should().ContainSingle(line => line.StartsWith("Lesson 1 ") && line.EndsWith("not started"), printed.Output);
    }

    [Test]
    public void WhatALearnersCodeHasToSayIsCutShortAndPaintsNothing()
    {
        const string Lines = "Enumerable.Range(1, 10_000).Select(i => $\"\\e[2J\\e[32m[red] line {i} of mine\")";
        const string Speech = $"foreach (var line in {Lines}) Console.WriteLine(line); throw new InvalidOperationException(string.Join('\\n', {Lines}));";
        using var talkative = Clone.Edit($"exercises/{First}/OneThread.cs", text => Regex.Replace(text, "throw new [^;]*;", Speech.Replace("$", "$$")));

        var printed = Clone.Grade("--filter", "Lesson01");

        printed.Output.Should().Contain("[red]").And.Contain("Total of what was run").And.NotContain("\e");
        printed.Lines.Should().HaveCountLessThan(100);
    }

    [Test]
    public void AProgramThatTakesItsProcessAlongCostsItsLessonAndSaysSo()
    {
        using var greedy = Clone.Edit($"exercises/{First}/OneThread.cs", text => Regex.Replace(
            text, "throw new [^;]*;", """
            var text = new string('a', 7_000_000);
            for (var kept = new List<byte[]>(); ; ) try { kept.AddRange(Enumerable.Repeat(text, 1_000).Select(System.Text.Encoding.UTF8.GetBytes)); } catch { }
            """));
        using var solved = Clone.Solve(Mutex);

        var printed = Clone.Grade();

        string.Join(' ', printed.Lines.Select(line => line.Trim())).Should().Contain(
            "stuck outside the engine's control: it ended the process that graded it, which happens when a program uses up all memory", "the card wraps it");
        ShouldBeFull(printed, "Lesson 3");
        printed.Lines.Should().Contain(line => line.StartsWith("Lesson 7 ") && line.EndsWith("not started"), "the lessons after it are graded all the same");
        printed.Errors.Should().BeEmpty();
        File.ReadAllText(Clone["grades/grades.json"]).Should().Contain("\"isWhole\": true");
    }

    private static void ShouldBeFull(Printed printed, string title) =>
        printed.Lines.Should().ContainSingle(line => Regex.IsMatch(line, $@"^{title} +.*█{{20}} +(\d+) of \1 "), printed.Output);

    private sealed class Edits(IEnumerable<IDisposable> edits) : IDisposable
    {
        private readonly List<IDisposable> _edits = [.. edits];

        public void Dispose() => _edits.ForEach(edit => edit.Dispose());
    }
}
