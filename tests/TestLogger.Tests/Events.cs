using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;

namespace TestLogger.Tests;

/// <summary>The events of a run, raised by a test in place of the test platform.</summary>
internal sealed class Events : TestLoggerEvents
{
    public override event EventHandler<TestRunMessageEventArgs>? TestRunMessage;
    public override event EventHandler<TestRunStartEventArgs>? TestRunStart;
    public override event EventHandler<TestResultEventArgs>? TestResult;
    public override event EventHandler<TestRunCompleteEventArgs>? TestRunComplete;

#pragma warning disable CS0067 // The platform declares them; a run raises none of them.
    public override event EventHandler<DiscoveryStartEventArgs>? DiscoveryStart;
    public override event EventHandler<TestRunMessageEventArgs>? DiscoveryMessage;
    public override event EventHandler<DiscoveredTestsEventArgs>? DiscoveredTests;
    public override event EventHandler<DiscoveryCompleteEventArgs>? DiscoveryComplete;
#pragma warning restore CS0067

    public void Start(string? filter = null) =>
        TestRunStart?.Invoke(this, new TestRunStartEventArgs(
            new TestRunCriteria(["Lessons.dll"], 1, keepAlive: false, testSettings: null, TimeSpan.MaxValue, testHostLauncher: null, filter, filterOptions: null)));

    public void Say(TestMessageLevel level, string message) => TestRunMessage?.Invoke(this, new TestRunMessageEventArgs(level, message));

    public void End(TestResult result) => TestResult?.Invoke(this, new TestResultEventArgs(result));

    public void EndNothing() => TestResult?.Invoke(this, null!);

    public void Complete() => TestRunComplete?.Invoke(this, new TestRunCompleteEventArgs(null, false, false, null, [], TimeSpan.Zero));
}
