using Grading;
using NUnit.Framework;
using Reports;
using Workers;

/// <summary>
/// Begins the grading before the first check, and writes the reports after the last one. Without a namespace, it stands around
/// all of them.
/// </summary>
[SetUpFixture]
public sealed class WholeRun
{
    private static readonly ReportFolder Folder = new(Repository.Grades);
    private CourseRun? run;
    private bool isTold;

    /// <summary>Before the first check.</summary>
    [OneTimeSetUp]
    public void Begin()
    {
        run = CourseRun.Begin(typeof(WholeRun).Assembly);
        TellIfItFails(Folder.Clear);
    }

    /// <summary>After the last one.</summary>
    [OneTimeTearDown]
    public void End()
    {
        TellIfItFails(Write);
        run?.Dispose();
    }

    private void Write()
    {
        var graded = run!.Gather();
        TellIfItFails(() =>
        {
            Folder.Write(graded);
            TestContext.Progress.WriteLine($"Report: {Repository.GradesFolder}/{ReportFolder.Page}");
        });
        if (Environment.GetEnvironmentVariable(StepSummary.Variable) is { Length: > 0 } summary)
        {
            TellIfItFails(() => StepSummary.Append(summary, graded));
        }
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
