using System.Text.RegularExpressions;
using Grading;
using Grading.Checks;
using Interleaver.Checking;

namespace Architecture.Tests;

/// <summary>A lesson's README has the parts that a learner expects, in their order, and says what is really checked.</summary>
public partial class LessonReadmeTests
{
    private static IEnumerable<Lesson> Cases => Lesson.All;

    [TestCaseSource(nameof(Cases))]
    public void The_sections_come_in_the_order_of_the_course(Lesson lesson)
    {
        var sections = Markdown.Headings(lesson.Readme).Where(heading => heading.Level == 2).Select(heading => heading.Text);
        var tasks = ChecksOf(lesson).Select(check => check.Task.Number).Distinct().ToList();

        string.Join('\n', sections).Should().MatchRegex(
            "^Why this matters\nThe idea\nThe C# API in one small example\nThe same in Python\nThe traps\nThe tasks\n"
            + string.Concat(tasks.Select(task => $"{task}\\. .+\n"))
            + "Hints\nWhat the grader checks\nGoing further$");
    }

    [TestCaseSource(nameof(Cases))]
    public void Each_task_has_hints_in_three_folded_steps_and_none_holds_code(Lesson lesson)
    {
        var hints = Markdown.Section(lesson.Readme, "Hints");
        var tasks = ChecksOf(lesson).Select(check => check.Task.Number).Distinct();

        TaskHint().Matches(hints).Select(match => int.Parse(match.Groups["task"].Value)).Should().Equal(tasks);
        hints.Split("<summary>Task ").Skip(1).Should().OnlyContain(hint => Step().Matches(hint).Count == 3, "three steps, from nudge to near-answer");
        hints.Should().NotContain("```", "a hint is no answer to paste");
    }

    [TestCaseSource(nameof(Cases))]
    public void The_table_of_checks_is_what_is_checked(Lesson lesson)
    {
        var section = Markdown.Section(lesson.Readme, "What the grader checks");

        var rows = CheckRow().Matches(section).Select(match => $"{match.Groups["task"].Value} {match.Groups["claim"].Value.Replace("`", "")}: {match.Groups["points"].Value}");

        rows.Should().Equal(ChecksOf(lesson).Select(check => $"{check.Task.Number} {check.Check.Claim}: {check.Check.Points}"));
        section.Should().Contain($"**{ChecksOf(lesson).Sum(check => check.Check.Points)}**");
    }

    [TestCaseSource(nameof(Cases))]
    public void Whatever_becomes_of_a_check_a_section_explains_it(Lesson lesson)
    {
        var anchors = Markdown.Headings(lesson.Readme).Select(heading => Markdown.Anchor(heading.Text)).ToList();
        var sections =
            from check in ChecksOf(lesson)
            from verdict in Enum.GetValues<VerdictKind>()
            from path in new[] { LessonSections.PathFor(check, verdict), LessonSections.PathForLesson(check, verdict) }
            select path.Split('#');

        sections.Select(parts => parts[0]).Distinct().Should().Equal(lesson.Readme.Path);
        sections.Select(parts => parts[1]).Distinct().Should().BeSubsetOf(anchors);
    }

    [TestCaseSource(nameof(Cases))]
    public void A_tasks_checks_send_the_reader_to_the_heading_of_that_task(Lesson lesson)
    {
        var headings = Markdown.Headings(lesson.Readme).Where(heading => char.IsDigit(heading.Text[0])).Select(heading => heading.Text);

        ChecksOf(lesson).Select(check => LessonSections.HeadingFor(check, VerdictKind.WrongResult)).Distinct().Should().Equal(headings);
    }

    [TestCaseSource(nameof(Cases))]
    public void No_word_makes_little_of_what_is_hard(Lesson lesson)
    {
        var prose = InlineCode().Replace(Markdown.WithoutCode(lesson.Readme.Text), "");

        BelittlingWord().Matches(prose).Select(match => match.Value).Should().BeEmpty();
    }

    private static IEnumerable<CheckDefinition> ChecksOf(Lesson lesson) =>
        CheckDefinition.In(typeof(Lessons.Marker).Assembly).Where(check => check.Lesson == lesson.Folder);

    [GeneratedRegex(@"<summary>Task (?<task>\d)\b")]
    private static partial Regex TaskHint();

    // A numbered list, or a fold of its own for each step.
    [GeneratedRegex(@"^<summary>(First|Second|Third) step", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(@"^\| (?<task>\d) \| (?<claim>.+?) \| (?<points>\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex CheckRow();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\b(just|simply|obviously|of course|trivial(ly)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BelittlingWord();
}
