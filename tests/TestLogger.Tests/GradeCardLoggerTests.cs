using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Client;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;

namespace TestLogger.Tests;

public class GradeCardLoggerTests
{
    [Test]
    public void ABrokenReportCannotBreakARun()
    {
        var (before, heard) = (Console.Error, new StringWriter());
        var events = new Events();
        new GradeCardLogger().Initialize(events, []);

        Console.SetError(heard);
        try
        {
            events.Raise(null!);
        }
        finally
        {
            Console.SetError(before);
        }

        heard.ToString().Should().StartWith("The grade card could not be printed in full");
    }

    [Test]
    public void TheSdkTakesTheLoggerForAConsoleLoggerAndFindsItsAssembly()
    {
        GradeCardLogger.Name.Should().StartWith("Console");
        typeof(GradeCardLogger).Assembly.GetName().Name.Should().EndWith("TestLogger");
    }

    private sealed class Events : TestLoggerEvents
    {
        public override event EventHandler<TestResultEventArgs>? TestResult;

#pragma warning disable CS0067 // The platform declares them; these tests raise none.
        public override event EventHandler<TestRunMessageEventArgs>? TestRunMessage;
        public override event EventHandler<TestRunStartEventArgs>? TestRunStart;
        public override event EventHandler<TestRunCompleteEventArgs>? TestRunComplete;
        public override event EventHandler<DiscoveryStartEventArgs>? DiscoveryStart;
        public override event EventHandler<TestRunMessageEventArgs>? DiscoveryMessage;
        public override event EventHandler<DiscoveredTestsEventArgs>? DiscoveredTests;
        public override event EventHandler<DiscoveryCompleteEventArgs>? DiscoveryComplete;
#pragma warning restore CS0067

        public void Raise(TestResultEventArgs e) => TestResult?.Invoke(this, e);
    }
}
