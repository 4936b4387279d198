using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;
using TestLogger.Layout;
using TestLogger.Model;

namespace TestLogger;

/// <summary>
/// A logger of the test platform that gathers the results of the checks and prints the grade card when the run is over.
/// </summary>
/// <remarks>
/// The friendly name has to begin with "Console": then the SDK's test task takes it for a console logger chosen by the
/// user, and does not add its own.
/// </remarks>
[FriendlyName(Name)]
[ExtensionUri("logger://GradeCard/v1")]
public sealed class GradeCardLogger : ITestLoggerWithParameters
{
    /// <summary>What <c>--logger</c> calls this logger.</summary>
    public const string Name = "ConsoleGradeCard";

    // How the graders begin when they tell that a report could not be written.
    private const string ReportTrouble = "No report was written";

    // The test platform raises its events one after another, but not always on the same thread.
    private readonly Lock _lock = new();
    private readonly List<Check> _checks = [];
    private readonly List<PlainTest> _plainTests = [];
    private readonly List<string> _errors = [];
    private string? _filter;

    /// <inheritdoc/>
    public void Initialize(TestLoggerEvents events, Dictionary<string, string?> parameters) => Initialize(events, "");

    /// <inheritdoc/>
    public void Initialize(TestLoggerEvents events, string testRunDirectory)
    {
        events.TestRunStart += (_, e) => Guarded(() => _filter = e.TestRunCriteria.TestCaseFilter);
        events.TestRunMessage += (_, e) => Guarded(() => Hear(e));
        events.TestResult += (_, e) => Guarded(() => Take(e.Result));
        events.TestRunComplete += (_, e) => Guarded(() => Print(e));
    }

    // The one warning of the platform's that a learner can meet says that a filter matches nothing, in words of its own
    // and with a path; the report says that better.
    private void Hear(TestRunMessageEventArgs e)
    {
        var isTrouble = e.Level == TestMessageLevel.Error || e.Message?.StartsWith(ReportTrouble, StringComparison.Ordinal) == true;
        if (isTrouble && !string.IsNullOrWhiteSpace(e.Message))
        {
            // The first line says what happened; the rest is a stack of the platform's or the grader's own.
            _errors.Add(e.Message.Trim().Split('\n')[0].TrimEnd());
        }
    }

    private void Take(TestResult result)
    {
        if (ResultReader.Check(result) is { } check)
        {
            _checks.Add(check);
        }
        else
        {
            _plainTests.Add(ResultReader.PlainTest(result));
        }
    }

    private void Print(TestRunCompleteEventArgs e)
    {
        var run = new Run
        {
            Checks = _checks,
            PlainTests = _plainTests,
            Errors = _errors,
            Filter = string.IsNullOrEmpty(_filter) ? null : _filter,
            Folder = Environment.GetEnvironmentVariable("GRADE") is { Length: > 0 } folder ? folder : Run.DefaultFolder,
            BrokeOff = e.IsAborted || e.IsCanceled,
        };
        Screen.Write(WorkflowLog.Of(Report.Lines(run, Screen.ChooseInk())));
    }

    // A report that breaks must not break the run: an exception here would cost the results of the other loggers.
    private void Guarded(Action action)
    {
        try
        {
            lock (_lock)
            {
                action();
            }
        }
        catch (Exception e)
        {
            Console.Error.WriteLine($"The grade card could not be printed in full: {e.Message}");
        }
    }
}
