using TestLogger.Model;

namespace TestLogger.Tests;

public class LessonGradeTests
{
    [Test]
    public void ChecksStandByRankAndEqualRanksAsTheyRan()
    {
        var check = Course.Solved[0];
        var lesson = new LessonGrade([check with { Rank = 9, Claim = "c" }, check with { Rank = 1, Claim = "a" }, check with { Rank = 9, Claim = "d" }]);

        lesson.Tasks.Single().Checks.Select(one => one.Claim).Should().Equal("a", "c", "d");
    }

    [Test]
    public void OnePointMakesALessonStarted()
    {
        new LessonGrade(Course.Untouched[2..]).NotStarted.Should().BeTrue();
        new LessonGrade(Course.With(Course.Untouched, (2, Course.Pass))[2..]).NotStarted.Should().BeFalse();
    }

    [Test]
    public void WhatAllTasksShareIsTheLessons()
    {
        Failing(_ => "does not compile: x").Obstacle!.Text.Should().Be("does not compile: x");
        Failing(_ => "API refused: Process.Start (Counter.cs:3)").Obstacle.Should().NotBeNull();
    }

    [Test]
    public void WhatTasksDoNotShareIsTheirs()
    {
        Failing(i => $"does not compile: {i}").Obstacle.Should().BeNull();
        new LessonGrade(Course.Untouched[2..]).Obstacle.Should().BeNull("what is not begun is no obstacle");
        new LessonGrade([Course.Fail(Course.Untouched[2], "data race: x")]).Obstacle.Should().BeNull("one task is not the lesson");
    }

    private static LessonGrade Failing(Func<int, string> reason) =>
        new([.. Course.Untouched[2..].Select((check, i) => Course.Fail(check, reason(i)))]);
}
