using System.Xml.Linq;
using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>`dotnet test --collect "XPlat Code Coverage"`: which lines of the learner's ran, and the same grades.</summary>
public class CoverageTests
{
    private const string Counter = "exercises/Lesson03.Mutex/Counter.cs";
    private const string Never = "if (amount == 123456)";

    [Test]
    public void The_lines_that_ran_in_some_interleaving_are_counted_and_no_others()
    {
        using var broken = Clone.Edit("exercises/Lesson01.RunInThread/OneThread.cs", text => text.Replace("throw new", "throw new new"));
        using var solved = Clone.Solve("Lesson03.Mutex");
        using var more = Clone.Edit(Counter, text => text.Replace(
            "    public int Add(int amount)\n    {\n", $"    public int Add(int amount)\n    {{\n        {Never}\n        {{\n            amount++;\n        }}\n\n"));
        File.ReadAllText(Clone[Counter]).Should().Contain(Never);
        Remove("TestResults");
        var plain = Graded();

        var covered = Graded("--collect", "XPlat Code Coverage");

        covered.Should().Be(plain, "what is looked at must not become another thing by it");
        var hits = Hits();
        var lines = File.ReadAllLines(Clone[Counter]);
        var missed = hits.Where(line => line.File == "Lesson03.Mutex/Counter.cs" && !line.IsHit).Select(line => lines[line.Number - 1].Trim());
        missed.Should().Equal("{", "amount++;", "}");
        hits.Where(line => line.File == "Lesson03.Mutex/Counter.cs" && line.IsHit).Select(line => lines[line.Number - 1].Trim()).Should().Contain("return _value += amount;").And.Contain(Never);
        hits.Where(line => line.File is "Lesson03.Mutex/Bank.cs" or "Lesson03.Mutex/Theatre.cs" or "Lesson03.Mutex/Guard.cs").Should().OnlyContain(line => line.IsHit);
        hits.Where(line => line.File.StartsWith("Lesson04")).Should().NotBeEmpty("a stub has lines as well");
        hits.Where(line => line.File.StartsWith("Lesson01")).Should().BeEmpty("what does not compile has no lines that could run");
        Directory.GetFiles(Clone["graders/Lessons/bin/Debug/net10.0"], "Lesson0*").Should().BeEmpty("no other run may meet them");
    }

    private static string Graded(params string[] more)
    {
        Clone.Grade(["--filter", "Lesson01|Lesson03", .. more]).Lines.Should().Contain(line => line.StartsWith("Total of what was run "));
        return File.ReadAllText(Clone["grades/grades.json"]);
    }

    private static IReadOnlyList<(string File, int Number, bool IsHit)> Hits()
    {
        var report = Directory.GetFiles(Clone["TestResults"], "coverage.cobertura.xml", SearchOption.AllDirectories).Should().ContainSingle().Which;
        return
        [
            .. XDocument.Load(report).Descendants("class").SelectMany(type => type.Elements("lines").Elements("line")
                .Select(line => (((string)type.Attribute("filename")!).Replace('\\', '/'), (int)line.Attribute("number")!, (int)line.Attribute("hits")! > 0))).Distinct(),
        ];
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(Clone[folder]))
        {
            Directory.Delete(Clone[folder], recursive: true);
        }
    }
}
