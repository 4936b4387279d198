using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>What is too long is cut, and says how much is missing and where it is.</summary>
public class CutTests
{
    private const string Note = "are left out here; grades.json has them.";

    private static readonly string Long = string.Concat(Enumerable.Range(1, 10_000).Select(line => $"line {line} 😀\n"));

    private static readonly GradedCheck Check = Sample.Misprint with { Explanation = Long, Sentence = Long, Hint = "look at your loop", Replay = "dotnet test" };

    [Test]
    public void Ten_thousand_lines_are_cut_with_a_note()
    {
        var gradescope = JsonNode.Parse(GradescopeJson.Write(Sample.Of(Check)))!["tests"]![0]!["output"]!.GetValue<string>();
        var junit = XDocument.Parse(JUnitXml.Write(Sample.Of(Check))).Descendants("failure").Single();

        foreach (var text in new[] { gradescope, junit.Value })
        {
            text.Length.Should().BeInRange(5_000, 10_000);
            text.Should().StartWith("line 1 😀\nline 2 😀\n").And.Contain(Note).And.EndWith("Hint: look at your loop\n\nSee it again: dotnet test");
        }

        junit.Attribute("message")!.Value.Should().EndWith("…").And.Subject.Length.Should().BeInRange(250, 300);
    }

    [Test]
    public void The_note_counts_right()
    {
        var text = JsonNode.Parse(GradescopeJson.Write(Sample.Of(Check with { Hint = "", Replay = "" })))!["tests"]![0]!["output"]!.GetValue<string>();
        var kept = text[..text.IndexOf("\n… ", StringComparison.Ordinal)];
        var rest = Long.TrimEnd('\n')[(kept.Length + 1)..];

        text.Should().EndWith(FormattableString.Invariant($"\n… {rest.Length:N0} more characters in {rest.Count(letter => letter == '\n') + 1:N0} lines {Note}"));
        kept.Should().EndWith(" 😀", "lines are kept whole");
    }

    [Test]
    public void The_kits_own_format_has_all_of_it() =>
        GradesJson.Read(GradesJson.Write(Sample.Of(Check))).Lessons[0].Tasks[0].Checks[0].Explanation.Should().Be(Long);

    [TestCase(1)]
    [TestCase(499)]
    [TestCase(500)]
    [TestCase(501)]
    [TestCase(200_000)]
    public void Exercism_gets_500_characters_of_what_was_printed(int length)
    {
        var check = Sample.Race with { Interleaving = Printing(new string('x', length)) };
        var output = JsonNode.Parse(ExercismJson.Write(Sample.Of(check, Sample.Misprint).Lessons[0], ""))!["tests"]![0]!["output"]!.GetValue<string>();

        output.Length.Should().BeLessThanOrEqualTo(500);
        output.Contains(Note).Should().Be(length > 500);
        output.Should().StartWith("x");
    }

    [Test]
    public void Exercism_gets_messages_within_its_limit()
    {
        var lesson = Sample.Of(Sample.Failed("A.B", "c", 1, "does not compile", Long) with { Explanation = Long }).Lessons[0];
        var message = JsonNode.Parse(ExercismJson.Write(lesson, ""))!["message"]!.GetValue<string>();

        message.Length.Should().BeInRange(60_000, 65_535);
        message.Should().Contain(Note);
    }

    [Test]
    public void Half_a_letter_is_never_kept()
    {
        foreach (var shift in new[] { "", "x" })
        {
            var check = Check with { Explanation = shift + string.Concat(Enumerable.Repeat("😀", 20_000)), Sentence = shift + string.Concat(Enumerable.Repeat("😀", 400)) };

            GradescopeJson.Write(Sample.Of(check)).Should().NotContain("\\ud83d").And.NotContain("\ufffd");
            JUnitXml.Write(Sample.Of(check)).Should().NotContain("\\ud83d");
        }
    }

    [Test]
    public void A_summary_is_never_longer_than_asked_for()
    {
        var many = Sample.Of([.. Enumerable.Range(1, 300).Select(number => Check with { Id = $"Task1.Check{number}", Explanation = $"{number}\n{Long}" })]);
        var whole = Encoding.UTF8.GetByteCount(SummaryMarkdown.Write(many));

        whole.Should().BeLessThan(SummaryMarkdown.MostBytes);
        SummaryMarkdown.Write(many, whole + 300).Should().Be(SummaryMarkdown.Write(many));
        foreach (var most in new[] { 0, 100, 500, 5_000, 20_000, whole })
        {
            var text = SummaryMarkdown.Write(many, most);

            Encoding.UTF8.GetByteCount(text).Should().BeLessThanOrEqualTo(most);
            (text.Length == 0 || text.Contains("more parts did not fit here; grades.json has all of it.")).Should().BeTrue();
        }
    }

    [Test]
    public void Ten_remarks_are_made_and_the_others_counted()
    {
        var many = Sample.Of([.. Enumerable.Range(1, 13).Select(number => Sample.Race with { Id = $"Task1.Check{number}", Explanation = $"{number}" })]);
        var lines = Annotations.Write(many).TrimEnd('\n').Split('\n');

        lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)).Should().Be(10);
        lines[^1].Should().StartWith("::notice ").And.Contain("3 more");
    }

    private static Interleaving Printing(string text) =>
        new(1, ["main"], [new Step(0, StepKind.Print, "Counter.cs", 1, "prints " + text, 0, "", [], "")], 0, [], []);
}
