using System.Diagnostics;
using Grading;
using Reports.Formats;

namespace Reports.Tests;

/// <summary>Runs that are killed or that write at the same time leave reports that are whole, and all of one run.</summary>
public class FaultTests
{
    private DirectoryInfo above = null!;

    private string Root => Path.Combine(above.FullName, "grades");

    [SetUp]
    public void Make() => above = Directory.CreateTempSubdirectory("reports");

    [TearDown]
    public void Remove() => above.Delete(recursive: true);

    [Test]
    public void What_a_killed_run_has_left_half_written_is_never_read_and_taken_away_by_the_next()
    {
        var folder = new ReportFolder(Root, _ => null);
        folder.Write(Sample.Run);
        var whole = GradesJson.Write(Sample.Run);
        var killed = Ended();
        var half = Path.Combine(Root, $"grades.json.{killed}.tmp");
        File.WriteAllText(half, whole[..(whole.Length / 2)]);
        var running = Path.Combine(Root, $"grades.json.{Environment.ProcessId}.tmp");
        File.WriteAllText(running, "of a run that still writes");
        File.WriteAllText(Path.Combine(Root, "mine.tmp"), "nobody's");

        GradesJson.Write(folder.Read()!).Should().Be(whole);
        folder.Clear();

        File.Exists(half).Should().BeFalse();
        File.Exists(running).Should().BeTrue();
        File.Exists(Path.Combine(Root, "mine.tmp")).Should().BeTrue();
    }

    [Test]
    public void Of_several_that_write_at_once_all_reports_are_of_one()
    {
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var folder = new ReportFolder(Path.Combine(Root, $"{i / 2}"), _ => null);
            folder.Write(i % 2 == 0 ? Sample.Run : Sample.Refused);
        });

        for (var i = 0; i < 12; i++)
        {
            Written($"{i}").Should().BeOneOf(Alone(Sample.Run), Alone(Sample.Refused));
        }
    }

    [Test]
    public void A_disk_that_is_full_is_told_and_leaves_what_was_there()
    {
        Assume.That(File.Exists("/dev/full"));
        var file = Path.Combine(above.FullName, "whole.txt");
        AtomicFile.Write(file, "what was there");

        // Whatever is written under the half's name goes to a device that has no room.
        File.CreateSymbolicLink($"{file}.{Environment.ProcessId}.tmp", "/dev/full");
        FluentActions.Invoking(() => AtomicFile.Write(file, new string('x', 100_000))).Should().Throw<IOException>().WithMessage("*space*");

        File.ReadAllText(file).Should().Be("what was there");
        Directory.GetFiles(above.FullName).Should().Equal(file);
    }

    private string Written(string name) => string.Concat(
        Directory.GetFiles(Path.Combine(Root, name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(Path.Combine(Root, name), file)}\n{File.ReadAllText(file)}\n"));

    private string Alone(Model.GradedRun run)
    {
        new ReportFolder(Path.Combine(Root, "alone"), _ => null).Write(run);
        return Written("alone");
    }

    // The number of a process that is no more.
    private static int Ended()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.Id;
    }
}
