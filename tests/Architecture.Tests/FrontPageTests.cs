using System.Text.RegularExpressions;
using Grading.Checks;
using Interleaver.Checking;
using Interleaver.Reporting;

namespace Architecture.Tests;

/// <summary>What the front pages show is what is there.</summary>
public partial class FrontPageTests
{
    private static readonly KitFile Readme = new("README.md");
    private static readonly KitFile Architecture = new("ARCHITECTURE.md");
    private static readonly KitFile Exercises = new("exercises/README.md");
    private static readonly Lazy<IReadOnlyList<string>> Printed = new(Showcase.Print);

    /// <summary>UPDATE_GOLDEN=1 writes the two examples anew; read the diff before you keep it.</summary>
    [TestCase("── Grade card ")]
    [TestCase("── Lesson 3, task 2")]
    public void An_example_in_the_README_is_what_the_kit_prints(string beginning)
    {
        var printed = PrintedPart(beginning);
        var shown = Shown(beginning);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Readme.FullPath, Readme.Text.Replace(shown, printed));
            shown = Shown(beginning);
        }

        shown.Should().Be(printed, "UPDATE_GOLDEN=1 dotnet test tests/Architecture.Tests rewrites it");
    }

    [Test]
    public void The_layer_table_in_ARCHITECTURE_is_the_one_that_is_enforced()
    {
        Rows(Markdown.Section(Architecture, "Layers")).Should().Equal(LayerTable.OfTheKit.Allowed.Select(pair =>
            $"{pair.Key}: {(pair.Value.Length == 0 ? "nothing" : string.Join(", ", pair.Value))}"));
    }

    [Test]
    public void Every_package_has_its_reason_in_ARCHITECTURE()
    {
        var dependencies = Markdown.Section(Architecture, "Dependencies");

        foreach (Match package in PackageVersion().Matches(new KitFile("Directory.Packages.props").Text))
        {
            dependencies.Should().Contain(package.Groups["name"].Value);
        }
    }

    [Test]
    public void Every_verdict_is_explained_to_the_learner()
    {
        var verdicts = Markdown.Section(Exercises, "Verdicts");

        Rows(verdicts).Select(row => row.Split(':')[0]).Should().Equal(Enum.GetValues<VerdictKind>().Select(VerdictWords.Name));
    }

    [TestCaseSource(typeof(Lesson), nameof(Lesson.All))]
    public void The_week_at_a_glance_has_the_points_of_each_lesson(Lesson lesson)
    {
        var points = CheckDefinition.In(typeof(Lessons.Marker).Assembly).Where(check => check.Lesson == lesson.Folder).Sum(check => check.Check.Points);

        Markdown.Section(Exercises, "The week at a glance").Should().MatchRegex($@"\| {lesson.Number} \| \[.+\]\({lesson}/README.md\) \| .+ \| {points} \|");
    }

    // The first two cells of each row of a table, without its head.
    private static IEnumerable<string> Rows(string text) =>
        text.Split('\n').Select(line => line.Trim('|', ' ').Split(" | ")).Where(cells => cells.Length >= 2)
            .Select(cells => $"{cells[0]}: {cells[1]}").Skip(1);

    private static string Shown(string beginning) =>
        Markdown.CodeBlocks(Readme).Select(block => block.Code).Single(code => code.StartsWith(beginning));

    // What is printed begins with the explanation of the first failure, up to the card.
    private static string PrintedPart(string beginning)
    {
        var lines = Printed.Value;
        var card = lines.ToList().FindIndex(line => line.StartsWith("── Grade card"));
        var part = beginning.StartsWith("── Grade card") ? lines.Skip(card) : lines.Take(card - 1);
        return string.Concat(part.Select(line => line + "\n"));
    }

    [GeneratedRegex("<PackageVersion Include=\"(?<name>[^\"]+)\"")]
    private static partial Regex PackageVersion();
}
