using Grading.Checks;
using Interleaver.Events;
using TestSupport;

namespace Lessons.Tests;

/// <summary>Each wrong answer fails for the right reason on the right line; each right one earns everything.</summary>
public class SubmissionTests
{
    [TestCaseSource(typeof(Case), nameof(Case.Wrong))]
    public void A_wrong_answer_fails_with_the_right_diagnosis_on_the_right_line(Case wrong)
    {
        var results = Kit.RunTouched(wrong.Submission).ToList();
        var failed = results.Where(r => !r.Passed).ToList();

        failed.Should().NotBeEmpty("this answer is wrong");
        failed.Select(r => Slug.Of(r.Verdict)).Should().Contain(wrong.Verdict, string.Join("\n\n", failed.Select(r => r.Text)));
        failed.Select(r => r.Check.Task.Number).Distinct().Should().BeEquivalentTo(wrong.Breaks, "no other task is broken");
        failed.Should().OnlyContain(result => Explanation.IsWhole(result));
        failed.Should().OnlyContain(result => Explanation.IsReadByTheCard(result));
        var lines = failed.Where(r => Slug.Of(r.Verdict) == wrong.Verdict).SelectMany(LinesNamedBy).Distinct().ToList();
        lines.Should().Contain(line => wrong.Marked.Contains(line), $"the mistake is in {string.Join(", ", wrong.Marked)}\n{failed[0].Text}");
    }

    [TestCaseSource(typeof(Case), nameof(Case.Right))]
    public void A_right_answer_written_differently_earns_every_point(Case right)
    {
        var results = Kit.Grade(right.Submission);

        results.Where(r => !r.Passed).Select(r => $"{r.Check.Method.Name}: {r.Text}").Should().BeEmpty();
        results.Should().HaveCount(Kit.Checks.Count(c => c.Lesson == right.Lesson));
    }

    // What the evidence names. A wrong value has no place of its own: there the lines of the explanation count, as they do
    // for errors of the compiler and the gate.
    private static IEnumerable<SourceLine> LinesNamedBy(CheckResult result) =>
        result.Failure is { Kind: not Interleaver.Checking.VerdictKind.WrongResult } failure
        ? failure.Evidence.Places.Select(place => place.Line)
        : from text in result.Text.Split('\n')
          from System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(text, @"(\w+\.cs)[:(](\d+)")
          select new SourceLine(match.Groups[1].Value, int.Parse(match.Groups[2].Value));
}
