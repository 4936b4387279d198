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
            events.EndNothing();
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
}
