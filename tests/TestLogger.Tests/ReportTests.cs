using TestLogger.Layout;
using TestLogger.Model;
using static TestLogger.Tests.Course;

namespace TestLogger.Tests;

public class ReportTests
{
    private static readonly Run _untouched = new() { Checks = Untouched };

    private static readonly Run _halfway = new()
    {
        Checks = With(
            Solved,
            (1, check => Fail(check, "never joined: the method returned before its thread had ended (OneThread.cs:14)\nmore\n\nRead: exercises/Lesson01.RunInThread/README.md#the-traps")),
            (2, check => Fail(check, Race)),
            (3, check => Fail(check, Race)),
            (4, check => Untouched[4]),
            (5, check => Untouched[5])),
    };

    private static readonly Run _broken = new()
    {
        Checks =
        [
            .. Untouched[..2].Select(check => Fail(check, "does not compile: OneThread.cs(12,5): error CS1002: ; expected\nOneThread.cs(20,1): error CS1513: } expected\n\nRead: exercises/Lesson01.RunInThread/README.md#the-tasks")),
            .. Untouched[2..],
        ],
    };

    [Test]
    public void AnUntouchedKitSaysWhereToBegin() => Check(_untouched);

    [Test]
    public void TheFirstFailureIsExplainedBeforeTheCard() => Check(_halfway);

    [Test]
    public void WhoIsInTheMiddleOfALessonIsSentToTheNextTask() =>
        Check(new Run { Checks = With(Solved, (4, check => Untouched[4]), (5, check => Untouched[5])) });

    [Test]
    public void CompileErrorsAreShownOnceForTheLesson() => Check(_broken);

    [Test]
    public void ManyCompileErrorsAreCutShort()
    {
        var errors = string.Join('\n', Enumerable.Range(1, 14).Select(line => $"OneThread.cs({line},1): error CS1513: }} expected"));
        Check(new Run { Checks = [.. Untouched[..2].Select(check => Fail(check, "does not compile: " + errors))] });
    }

    [Test]
    public void AnApiThatIsRefusedStopsTheLessonAndIsSaidOnce() => Check(new Run
    {
        Checks = [.. Untouched[..2], .. Untouched[2..].Select(check => Fail(check, "API refused: Process.Start (Counter.cs:3)\nFile.Open (Bank.cs:4)"))],
    });

    [Test]
    public void AMissingMemberCostsItsOwnChecksOnly() =>
        Check(new Run { Checks = With(Solved, (3, check => Fail(check, "does not compile: Counter has no method Add(int) (Counter.cs:5)"))) });

    [Test]
    public void FullPointsAreAllDone() => Check(new Run { Checks = Solved });

    [Test]
    public void AFilterIsNamed() => Check(new Run { Checks = Solved[2..], Filter = "Lesson03" });

    [Test]
    public void AFilterThatTheShellWouldSplitIsQuoted() => Check(new Run { Checks = Untouched[2..], Filter = "Lesson03|Lesson04" });

    [Test]
    public void AFilterThatMatchesNothingIsNoSuccess() => Check(new Run { Filter = "Lesson99" });

    [Test]
    public void AnotherFolderIsNamedInEveryPathAndCommand() => Check(_halfway with { Folder = "students/Zoë M" });

    [Test]
    public void ARunThatBrokeOffIsNotDone() =>
        Check(new Run { Checks = Solved[..3], BrokeOff = true, Errors = ["The active test run was aborted."] });

    [Test]
    public void TestsWithoutPointsStandInAPlainList() => Check(new Run
    {
        Checks = Solved[..2],
        PlainTests =
        [
            new PlainTest("Some.Test", Outcome.Passed, null),
            new PlainTest("Other.Test", Outcome.Failed, new Reason("expected 1\nat a stack frame")),
            new PlainTest("Third.Test", Outcome.Skipped, new Reason("not today")),
        ],
    });

    [Test]
    public void NothingAtAllIsNoSuccess() => Check(new Run());

    [Test]
    public void ResultsThatComeInAnyOrderGiveTheSameReport()
    {
        var checks = _halfway.Checks.Select((check, rank) => check with { Rank = rank }).ToList();
        var inOrder = Report.Lines(_halfway with { Checks = checks }, Look.Log);

        Report.Lines(_halfway with { Checks = [.. checks.AsEnumerable().Reverse()] }, Look.Log).Should().Equal(inOrder);
        Report.Lines(_halfway with { Checks = [.. checks.OrderBy(check => check.Rank % 2)] }, Look.Log).Should().Equal(inOrder, "lessons may be graded side by side");
    }

    [Test]
    public void AReportIsNamedWhereThereIsOne() => Check(_halfway with { Report = "grades/report.html" });

    [Test]
    public void AReportIsNamedWhenAllIsDone() => Check(new Run { Checks = Solved, Report = "grades/report.html" });

    private static void Check(Run run) => Golden.Check(TestContext.CurrentContext.Test.Name, Report.Lines(run, Look.Log));
}
