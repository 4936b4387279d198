using System.Text;
using TestLogger.Layout;
using TestLogger.Model;
using static TestLogger.Tests.Course;

namespace TestLogger.Tests;

/// <summary>One run with something of everything, on screens of all kinds.</summary>
public class LookTests
{
    private const string Deadlock = """
        deadlock: main waits for the lock at Bank.cs:24, which 山田 holds since Bank.cs:22; 山田 waits for the lock at Bank.cs:24, which main holds since Bank.cs:22

        In your code:
          Bank.cs:24  lock (_gates[to]) // Zoë's
          Bank.cs:22  lock (_gates[from])

        What happened, step by step (interleaving 2):
          main                                        山田
          … 7 earlier steps
          Bank.cs:22 takes lock
                                                      Bank.cs:22 takes lock
                                                      Bank.cs:24 WAITS for lock
          Bank.cs:24 WAITS for lock

        Hint: Write down which lock each of the two threads takes first. What could both of them agree on?

        See it again: dotnet test --filter Task2Bank.TransfersInOppositeDirectionsBothGetThrough -e REPLAY=1:1
        """;

    private static readonly Run _run = new()
    {
        Checks =
        [
            .. With(
                Solved,
                (2, check => Fail(check, Deadlock)),
                (3, _ => Untouched[5] with { Task = 1, TaskTitle = Untouched[3].TaskTitle }),
                (4, _ => Untouched[4])),
        ],
        PlainTests = [new PlainTest("Some.Test", Outcome.Passed, null)],
        Folder = "students/Zoë M",
        Report = "grades/report.html",
    };

    [Test]
    public void TheReportFitsTheScreen([Values(40, 80, 120, 200)] int columns, [Values] bool colours, [Values] bool ascii) =>
        Golden.Check(
            $"Screen-{columns}-{(colours ? "colours" : "plain")}-{(ascii ? "ascii" : "unicode")}",
            Report.Lines(_run, Screen(columns, colours, ascii)).Select(line => line.Replace('\e', '^')));

    [Test]
    public void NoLineIsWiderThanTheScreenButPathsAndCommands([Range(40, 200, 5)] int columns, [Values] bool ascii)
    {
        var lines = Report.Lines(_run, Screen(columns, colours: false, ascii));

        lines.Where(line => Columns.Of(line) > Math.Min(columns, Look.Widest))
            .Where(line => !line.StartsWith("  dotnet test ") && !line.StartsWith("  students/")).Should().BeEmpty();
    }

    [Test]
    public void ColoursChangeNoWord([Values(40, 80, 200)] int columns)
    {
        var coloured = Report.Lines(_run, Screen(columns, colours: true, ascii: false));

        coloured.Select(line => System.Text.RegularExpressions.Regex.Replace(line, @"\e\[[0-9;]*m", ""))
            .Should().Equal(Report.Lines(_run, Screen(columns, colours: false, ascii: false)));
    }

    [Test]
    public void WithoutUnicodeEveryByteIsAscii([Values(40, 80)] int columns, [Values] bool colours) =>
        Report.Lines(_run, Screen(columns, colours, ascii: true)).Should().OnlyContain(line => line.All(char.IsAscii));

    private static Look Screen(int columns, bool colours, bool ascii) => new(columns, colours, ascii ? Encoding.ASCII : Encoding.UTF8);
}
