using System.Text.Json.Nodes;
using System.Xml.Linq;
using Reports.Formats;
using Reports.Model;

namespace Reports.Tests;

/// <summary>Whatever a learner's code prints stays text: it breaks no report, and commands no reader of one.</summary>
public class OddTextTests
{
    private static readonly GradedRun Odd = Sample.Everywhere(check => check with
    {
        Claim = Sample.Odd,
        Sentence = Sample.Odd,
        Explanation = Sample.Odd,
        Hint = Sample.Odd,
        Replay = Sample.Odd,
    });

    [Test]
    public void What_XML_cannot_say_stands_there_as_its_code()
    {
        var failure = XDocument.Parse(JUnitXml.Write(Odd)).Descendants("failure").First();

        failure.Value.Should().StartWith("naïve 数 😀 \\u0007\\u001b[31m \\ud800 ]]> --> </details> <b>&amp;").And.NotContain("\r");
    }

    [Test]
    public void JSON_carries_it_as_it_is_but_for_half_letters()
    {
        var first = JsonNode.Parse(GradesJson.Write(Odd))!["lessons"]![0]!["tasks"]![0]!["checks"]![1]!;

        first["hint"]!.GetValue<string>().Should().Be(Sample.Odd.Replace('\ud800', '\ufffd'));
    }

    [Test]
    public void No_line_of_the_remarks_is_a_command_of_a_learners()
    {
        foreach (var line in Annotations.Write(Odd).TrimEnd('\n').Split('\n'))
        {
            var command = WorkflowCommand.Parse(line)!;

            command.Name.Should().BeOneOf("error", "notice");
            command.Data.Should().NotContain("\r").And.NotContain("\u001b");
        }
    }

    [Test]
    public void A_remark_comes_out_of_the_log_as_it_went_in()
    {
        var check = Sample.Race with { Sentence = "50% of a:b, c\nd", Hint = "", Replay = "", Claim = "x" };

        var command = WorkflowCommand.Parse(Annotations.Write(Sample.Of(check)).TrimEnd('\n'))!;

        command.Data.Should().Be("50% of a:b, c\nd\n\nChecked: x");
        command.Properties.Should().Equal(new Dictionary<string, string>
        {
            ["file"] = "students/Zoë/Lesson03.Mutex/Counter.cs",
            ["line"] = "12",
            ["title"] = "Lesson 3, task 1, A counter that counts every call",
        });
    }

    [Test]
    public void No_markup_is_left_in_the_summary_outside_of_code()
    {
        var text = SummaryMarkdown.Write(Odd);
        var outside = WithoutCode(text);

        outside.Should().NotContain("<b>").And.NotContain(" `x`").And.NotContain("**y**").And.NotContain("@all").And.NotContain(" $x$");
        outside.Split("</details>").Length.Should().Be(outside.Split("<details>").Length, "nothing of a learner's closes what we opened");
        outside.Should().Contain("\\<b\\>\\&amp;").And.Contain("\\`x\\` \\| \\*\\*y\\*\\*").And.Contain("&#64;all");
    }

    [Test]
    public void A_code_block_cannot_be_ended_from_within()
    {
        var check = Sample.Misprint with { Explanation = "a\n```\n````\nb" };

        SummaryMarkdown.Write(Sample.Of(check)).Should().Contain("`````text\na\n```\n````\nb\n`````\n");
    }

    [Test]
    public void Foreign_line_ends_become_ours()
    {
        var check = Sample.Misprint with { Explanation = "a\r\nb\rc\u2028d" };

        JsonNode.Parse(GradescopeJson.Write(Sample.Of(check)))!["tests"]![0]!["output"]!.GetValue<string>().Should().Be("a\nb\nc\nd");
    }

    // The text between the fences of code blocks is left out.
    private static string WithoutCode(string text)
    {
        var (outside, fence) = (new List<string>(), "");
        foreach (var line in text.Split('\n'))
        {
            if (fence.Length > 0)
            {
                fence = line == fence ? "" : fence;
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = new string('`', line.TakeWhile(letter => letter == '`').Count());
            }
            else
            {
                outside.Add(line);
            }
        }

        fence.Should().BeEmpty("every block is ended");
        return string.Join('\n', outside);
    }
}
