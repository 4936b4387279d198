using Grading;
using Grading.Checks;
using NUnit.Framework;
using Reports;
using Reports.Gathering;

/// <summary>Writes the reports when the last check is done. Without a namespace, it stands around all of them.</summary>
[SetUpFixture]
public sealed class ReportWriter
{
    private static readonly ReportFolder Folder = new(Path.Combine(Repository.Root, "grades"));

    /// <summary>Before the first check.</summary>
    [OneTimeSetUp]
    public void Begin() => TellIfItFails(Folder.Clear);

    /// <summary>After the last one.</summary>
    [OneTimeTearDown]
    public void Write()
    {
        var graders = typeof(ReportWriter).Assembly;
        var session = GradingSession.Of(graders);
        TellIfItFails(() => Folder.Write(RunGatherer.Gather(CheckDefinition.In(graders), session)));
    }

    // A report that cannot be written costs no grade.
    private static void TellIfItFails(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TestContext.Progress.WriteLine($"No report was written: {exception.Message}");
        }
    }
}
