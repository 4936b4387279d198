using System.Text.RegularExpressions;
using Grading.Checks;
using Interleaver.Checking;
using Interleaver.Events;
using TestSupport;

namespace Grading.Tests.Attacks;

/// <summary>
/// Every attack is refused or contained, with the reason and the line, and neither the other tasks, nor the other lessons, nor
/// the process, nor any file is touched by it.
/// </summary>
public partial class AttackTests
{
    // A report that fills a disk or a screen would be an attack of its own.
    private const int LongestReport = 20_000;

    private static readonly IReadOnlyList<CheckDefinition> Checks =
        [.. Course.AllChecks.Where(check => check.Lesson == Attack.Lesson), Course.AllChecks.First(check => check.Lesson == Course.Third)];

    private static IEnumerable<TestCaseData> Attacks => Attack.Counted.Select(attack => new TestCaseData(attack).SetArgDisplayNames(attack.ToString()));

    [TestCaseSource(nameof(Attacks))]
    public void An_attack_is_refused_or_contained(object given)
    {
        var attack = (Attack)given;
        using var learner = new Learner();
        learner.Put(Attack.Target, attack.Text);
        var before = Surroundings.Now(learner.Root);

        var grades = Course.Grade(learner.Root, checks: Checks);

        var after = Surroundings.Now(learner.Root);
        after.Settings.Should().Equal(before.Settings, "the process is not the submission's");
        after.Files.Should().Be(before.Files, "no file is the submission's");
        grades.Of(Course.Third).Should().ContainSingle(result => result.Passed, "another lesson is graded as if nothing had been");
        grades.Results.Should().OnlyContain(result => result.Verdict != VerdictKind.Stuck, "budgets count, and no clock is needed");
        grades.Results.Should().OnlyContain(result => result.Text.Length < LongestReport);
        ShouldBeAsExpected(attack, [.. grades.Of(Attack.Lesson)]);
    }

    [Test]
    public void There_are_attacks_of_every_kind()
    {
        Attack.All.Should().HaveCountGreaterThanOrEqualTo(80);
        Attack.All.GroupBy(attack => attack.Kind).Should().HaveCountGreaterThanOrEqualTo(10).And.OnlyContain(kind => kind.Count() >= 4);
    }

    private static void ShouldBeAsExpected(Attack attack, IReadOnlyList<CheckResult> results)
    {
        var failed = results.Where(result => !result.Passed).ToList();
        var all = string.Join("\n\n", failed.Select(result => result.Text));
        if (attack.Expected == Slug.Of(VerdictKind.Passed))
        {
            failed.Should().BeEmpty(all);
            return;
        }

        failed.Should().NotBeEmpty("nothing is earned by an attack");
        Slug.Of(failed[0].Verdict).Should().Be(attack.Expected, all);
        var reason = Grades.WhatIsWrong(failed[0]);
        reason.Should().ContainAll(attack.Says.DefaultIfEmpty(""));
        if (attack.IsRefused)
        {
            results.Should().OnlyContain(result => result.Verdict == failed[0].Verdict, "nothing of it is run");
        }
        else
        {
            failed.Select(result => result.Check.Task.Number).Distinct().Should().Equal(attack.Breaks, all);
        }

        if (attack.Marked.Count > 0)
        {
            LinesIn(failed[0].Text).Should().Contain(line => attack.Marked.Contains(line), all);
        }
    }

    private static IEnumerable<SourceLine> LinesIn(string text) =>
        Line().Matches(text).Select(match => new SourceLine(match.Groups[1].Value, int.Parse(match.Groups[2].Value)));

    [GeneratedRegex(@"(\w+\.cs)[:(](\d+)")]
    private static partial Regex Line();
}
