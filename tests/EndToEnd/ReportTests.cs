using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>What a run leaves for others to read: files beside it, and in a workflow on GitHub remarks and a summary.</summary>
public class ReportTests
{
    private const string Source = "exercises/Lesson01.RunInThread/OneThread.cs";

    [Test]
    public void AWorkflowGetsRemarksAndASummaryAndNoCommandOfALearners()
    {
        var line = Array.FindIndex(File.ReadAllLines(Clone[Source]), text => text.Contains("throw new")) + 1;
        using var broken = Clone.Edit(Source, text => text.Replace("throw new", "throw new new"));
        var summary = Clone["step summary.md"];

        var printed = Clone.Run("env", "GITHUB_ACTIONS=true", $"GITHUB_STEP_SUMMARY={summary}", "dotnet", "test", "--filter", "Lesson01");

        var begin = Array.FindIndex([.. printed.Lines], text => text.StartsWith("::stop-commands::", StringComparison.Ordinal));
        var end = Array.FindIndex([.. printed.Lines], text => text == $"{printed.Lines[begin]["::stop-commands".Length..]}::");
        var card = Array.FindIndex([.. printed.Lines], text => text.StartsWith("── Grade card", StringComparison.Ordinal));
        new[] { begin, card, end }.Should().BeInAscendingOrder(printed.Output).And.NotContain(-1);
        printed.Lines.Skip(end + 1).Should().Contain(text => text.StartsWith($"::error file={Source},line={line},title=Lesson 1%2C Run in thread::does not compile: "));
        File.ReadAllText(summary).Should().StartWith("# 0 of ").And.Contain("OneThread.cs(");
        File.Delete(summary);
    }

    [Test]
    public void ReportsThatCannotBeWrittenCostNoGradeAndAreToldOnce()
    {
        if (Directory.Exists(Clone["grades"]))
        {
            Directory.Delete(Clone["grades"], recursive: true);
        }

        File.WriteAllText(Clone["grades"], "a file where the folder belongs");
        using var solved = Clone.Solve("Lesson01.RunInThread");

        var printed = Clone.Grade("--filter", "Lesson01");
        File.Delete(Clone["grades"]);

        printed.ExitCode.Should().Be(0, printed.Output);
        printed.Lines.Should().ContainSingle(text => text.StartsWith("No report was written: ", StringComparison.Ordinal), printed.Output);
    }

    [Test]
    public void EveryFormatIsThereAfterARun()
    {
        Clone.Grade("--filter", "Lesson01");

        foreach (var name in new[]
        {
            "grades.json", "summary.md", "junit.xml", "annotations.txt", "gradescope/results.json", "classroom50/result.json",
            "exercism/Lesson01.RunInThread/results.json",
        })
        {
            new FileInfo(Clone[$"grades/{name}"]).Exists.Should().BeTrue(name);
        }
    }
}
