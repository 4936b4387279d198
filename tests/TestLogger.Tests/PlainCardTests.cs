using TestLogger.Layout;
using TestLogger.Model;
using static TestLogger.Tests.Course;

namespace TestLogger.Tests;

public class PlainCardTests
{
    [Test]
    public void ThePointsAreThereWithoutTheLibrary()
    {
        var run = new Run { Checks = With(Solved, (2, check => Fail(check, Race))), PlainTests = [new PlainTest("Some.Test", Outcome.Failed, null)] };

        PlainCard.Lines(run, Look.Log, "no such file").Should().Equal(
            "Lesson 1, Run in thread: 3 of 3",
            "Lesson 3, Mutex: 8 of 11",
            "  task 1: data race: two threads write Counter.total and nothing orders them (Counter.cs:12)",
            "failed: Some.Test",
            "Total: 11 of 14 points",
            "These points are right, but the grade card could not be drawn: no such file",
            "Delete graders/Lessons/bin and graders/TestLogger/bin, and run dotnet test again.");
    }

    [Test]
    public void NothingAtAllIsNoSuccess() =>
        PlainCard.Lines(new Run { BrokeOff = true, Errors = ["the run was aborted"] }, Look.Log, "x").Should().StartWith(
            ["the run was aborted", "Nothing was graded.", "The grading ended before its last check."]);
}
