using Grading.Checks;
using Interleaver.Checking;

namespace Grading.Tests;

/// <summary>What became of the checks that were run.</summary>
internal sealed record Grades(IReadOnlyList<CheckResult> Results)
{
    public IReadOnlyList<CheckResult> Failed => [.. Results.Where(result => !result.Passed)];

    public IEnumerable<CheckResult> Of(string lesson) => Results.Where(result => result.Check.Lesson == lesson);

    /// <summary>Every point of a lesson is earned, or of one of its tasks.</summary>
    public void ShouldBeFull(string lesson, int? task = null)
    {
        var wanted = Course.Checks.Where(check => check.Lesson == lesson && (task is null || check.Task.Number == task));
        wanted.Except(Results.Where(result => result.Passed).Select(result => result.Check)).Select(check => check.Check.Claim)
            .Should().BeEmpty("nothing is wrong there; what failed: {0}", string.Join("\n\n", Failed.Select(result => result.Text)));
    }

    /// <summary>The lesson earns nothing, for one reason; returns the reason.</summary>
    public string ShouldBeRefused(string lesson, VerdictKind verdict)
    {
        Of(lesson).Select(result => result.Verdict).Distinct().Should().Equal(verdict);
        return Of(lesson).Select(WhatIsWrong).Distinct().Should().ContainSingle().Subject;
    }

    /// <summary>The explanation up to the blank line, after which it says what to read.</summary>
    public static string WhatIsWrong(CheckResult result) => result.Text.Split("\n\n")[0];

    /// <summary>Only this task loses points; returns the first failure.</summary>
    public CheckResult ShouldLoseOnly(string lesson, int task)
    {
        foreach (var other in Course.Checks.Select(check => (check.Lesson, check.Task.Number)).Distinct().Where(other => other != (lesson, task)))
        {
            ShouldBeFull(other.Lesson, other.Number);
        }

        Failed.Should().NotBeEmpty();
        return Failed[0];
    }
}
