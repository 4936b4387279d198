using Grading;
using Grading.Checks;
using NUnit.Framework;
using Reports;
using Reports.Gathering;

/// <summary>Writes the reports when the last check is done. Without a namespace, it stands around all of them.</summary>
[SetUpFixture]
public sealed class ReportWriter
{
    private const string Name = "grades";
    private static readonly ReportFolder Folder = new(Path.Combine(Repository.Root, Name));
    private bool isTold;

    /// <summary>Before the first check.</summary>
    [OneTimeSetUp]
    public void Begin() => TellIfItFails(Folder.Clear);

    /// <summary>After the last one.</summary>
    [OneTimeTearDown]
    public void Write()
    {
        var graders = typeof(ReportWriter).Assembly;
        TellIfItFails(() =>
        {
            var run = RunGatherer.Gather(CheckDefinition.In(graders), GradingSession.Of(graders));
            TellIfItFails(() =>
            {
                Folder.Write(run);
                TestContext.Progress.WriteLine($"Report: {Name}/{ReportFolder.Page}");
            });
            if (Environment.GetEnvironmentVariable(StepSummary.Variable) is { Length: > 0 } summary)
            {
                TellIfItFails(() => StepSummary.Append(summary, run));
            }
        });
    }

    // A report that cannot be written, or that breaks, costs no grade. Where one cannot be written, the next cannot either.
    private void TellIfItFails(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception)
        {
            if (!isTold)
            {
                TestContext.Progress.WriteLine($"No report was written: {exception.Message}");
            }

            isTold = true;
        }
    }
}
