using System.Text.RegularExpressions;
using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>What a learner sees who has cloned the kit, changed nothing, and types <c>dotnet test</c>.</summary>
public class FreshCloneTests
{
    [Test]
    public void TheCardIsAllThatIsPrinted()
    {
        FirstRun.Errors.Should().BeEmpty();
        FirstRun.Lines[0].Should().StartWith("── Grade card ───");
        FirstRun.Lines.Should().ContainSingle(line => Regex.IsMatch(line, "^  Grade +dotnet test$"), FirstRun.Output);
        FirstRun.Lines.Should().HaveCountLessThan(20, "an untouched lesson takes one line");
    }

    [Test]
    public void NothingIsEarnedAndTheRunFails()
    {
        FirstRun.ExitCode.Should().NotBe(0);
        var lessons = FirstRun.Lines.Where(line => line.StartsWith("Lesson ")).ToList();
        lessons.Should().HaveCount(Clone.Lessons.Count).And.OnlyContain(line => line.EndsWith("not started"));
        var points = lessons.Sum(line => int.Parse(Regex.Match(line, " 0 of +([0-9]+) ").Groups[1].Value));
        FirstRun.Lines.Should().ContainSingle(line => Regex.IsMatch(line, $"^Total +░+ +0 of {points} +points$"), FirstRun.Output);
    }

    [Test]
    public void TheLastLinesSayWhereToBegin()
    {
        var read = FirstRun.Lines.Single(line => line.StartsWith("  Read   ")).Trim().Split(' ', 2)[1].Trim();
        var edit = FirstRun.Lines.Single(line => line.StartsWith("  Edit   ")).Trim().Split(' ', 2)[1].Trim().Split(':');

        File.Exists(Clone[read]).Should().BeTrue("{0} is to be read first", read);
        File.ReadAllLines(Clone[edit[0]])[int.Parse(edit[1]) - 1].Should().Contain("TODO 1.1", "that line of {0} is the first to edit", edit[0]);
    }

    [Test]
    public void OneCoreGivesTheSameBytes()
    {
        Assume.That(File.Exists("/usr/bin/taskset"));

        var printed = Clone.Run("taskset", "-c", "0", "dotnet", "test");

        printed.Should().BeEquivalentTo(FirstRun);
    }
}
