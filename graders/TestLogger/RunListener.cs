using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;
using TestLogger.Layout;
using TestLogger.Model;

namespace TestLogger;

/// <summary>Gathers the results of the checks, shows how far they are, and prints the grade card when the run is over.</summary>
/// <param name="screen">Where it prints.</param>
public sealed partial class RunListener(Screen screen)
{
    // How the graders begin what they tell of the reports.
    private const string ReportWritten = "Report: ";
    private const string ReportTrouble = "No report was written";

    // The test platform raises its events one after another, but not always on the same thread.
    private readonly Lock _lock = new();
    private readonly List<Check> _checks = [];
    private readonly List<PlainTest> _plainTests = [];
    private readonly List<string> _errors = [];
    private string? _filter;
    private string? _report;
    private Progress _progress = new();
    private bool _showsProgress = screen.ShowsProgress;

    /// <summary>Listens to a run, and prints to the standard output.</summary>
    public static void Attach(TestLoggerEvents events) => new RunListener(Screen.OfThisProcess()).Listen(events);

    /// <summary>Listens to a run.</summary>
    public void Listen(TestLoggerEvents events)
    {
        events.TestRunStart += (_, e) => Guarded(() => Start(e));
        events.TestRunMessage += (_, e) => Guarded(() => Hear(e));
        events.TestResult += (_, e) => Guarded(() => Take(e.Result));
        events.TestRunComplete += (_, e) => Guarded(() => Print(e));
    }

    private void Start(TestRunStartEventArgs e)
    {
        _filter = e.TestRunCriteria.TestCaseFilter;
        ShowProgress();
    }

    // The one warning of the platform's that a learner can meet says that a filter matches nothing, in words of its own
    // and with a path; the report says that better.
    private void Hear(TestRunMessageEventArgs e)
    {
        var message = e.Message?.Trim() ?? "";
        if (message.StartsWith(ReportWritten, StringComparison.Ordinal))
        {
            _report = message[ReportWritten.Length..];
        }
        else if (message.Length > 0 && (e.Level == TestMessageLevel.Error || message.StartsWith(ReportTrouble, StringComparison.Ordinal)))
        {
            // The first line says what happened; the rest is a stack of the platform's or the grader's own.
            _errors.Add(message.Split('\n')[0].TrimEnd());
        }
        else if (int.TryParse(Discovered().Match(message).Groups["count"].Value, out var count))
        {
            _progress = _progress with { Total = count };
        }
    }

    private void Take(TestResult result)
    {
        if (ResultReader.Check(result) is { } check)
        {
            _checks.Add(check);
            _progress = _progress.After(check);
            ShowProgress();
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
            Report = _report,
        };
        screen.Write(WorkflowLog.Of(Lines(run)));
    }

    // Whatever keeps the card from being drawn, a missing library first of all, the points are printed.
    private IReadOnlyList<string> Lines(Run run)
    {
        try
        {
            return Report.Lines(run, screen.Look);
        }
        catch (Exception e)
        {
            return PlainCard.Lines(run, screen.Look, e.Message);
        }
    }

    // Whoever watches can do without it; nobody can do without a result.
    private void ShowProgress()
    {
        if (!_showsProgress)
        {
            return;
        }

        try
        {
            screen.Redraw(ProgressLine.Of(_progress, screen.Look));
        }
        catch (Exception)
        {
            _showsProgress = false;
        }
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

    // NUnit's adapter says so before it begins: "NUnit3TestExecutor discovered 100 of 100 NUnit test cases using …".
    [GeneratedRegex("discovered (?<count>[0-9]+) of [0-9]+ NUnit test cases")]
    private static partial Regex Discovered();
}
