using System.Text;
using TestLogger.Layout;
using TestLogger.Model;

namespace TestLogger.Tests;

public class ProgressLineTests
{
    private static readonly Progress _some = new Progress(Total: 100)
        .After(Course.Solved[0])
        .After(Course.Solved[1] with { Note = "600 interleavings, all with up to 2 preemptions" })
        .After(Course.Solved[1] with { Note = "the only interleaving" })
        .After(Course.Untouched[3]);

    [TestCase(40, "Lesson 3  4/100  913 interleavings")]
    [TestCase(80, "Lesson 3, task 1  4 of 100 checks  913 interleavings  Add returns its own total")]
    [TestCase(70, "Lesson 3  4/100  913 interleavings")]
    [TestCase(76, "Lesson 3, task 1  4 of 100 checks  913 interleavings  Add returns its own…")]
    [TestCase(200, "Lesson 3, task 1  4 of 100 checks  913 interleavings  Add returns its own total")]
    public void ItSaysWhichCheckHasEndedAndHowMuchIsDone(int columns, string line) =>
        ProgressLine.Of(_some, Look.Log with { Columns = columns }).Should().Be(line);

    [Test]
    public void WithoutATotalItCounts() =>
        ProgressLine.Of(_some with { Total = null }, Look.Log).Should().StartWith("Lesson 3, task 1  4 checks  913 interleavings  ");

    [Test]
    public void BeforeTheFirstResultThereIsAWord() => ProgressLine.Of(new Progress(100), Look.Log).Should().Be("Grading");

    [Test]
    public void ItNeverReachesTheLastColumn([Values(40, 60, 80, 100, 200)] int columns, [Values] bool ascii)
    {
        var claim = string.Concat(Enumerable.Repeat("山田\e[1m ", 40));
        var progress = (_some with { Done = 123_456, Total = 1_234_567, Interleavings = int.MaxValue - 400 }).After(Course.Solved[0] with { Claim = claim });
        var look = Look.Log with { Columns = columns, Encoding = ascii ? Encoding.ASCII : Encoding.UTF8 };

        var line = ProgressLine.Of(progress, look);

        line.Should().NotContain("\e");
        Columns.Of(line).Should().BeLessThan(columns);
    }
}
