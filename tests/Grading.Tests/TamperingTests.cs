using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>What reaches out of the program is refused before anything runs, and costs the lesson alone.</summary>
public class TamperingTests
{
    [TestCase("Environment.Exit(0);", "Environment.Exit")]
    [TestCase("Environment.FailFast(\"bye\");", "Environment.FailFast")]
    [TestCase("Environment.ExitCode = 0;", "Environment.ExitCode")]
    [TestCase("Environment.SetEnvironmentVariable(\"GRADE\", \"solutions\");", "Environment.SetEnvironmentVariable")]
    [TestCase("File.WriteAllText(\"points\", \"10\");", "File.WriteAllText")]
    [TestCase("System.Diagnostics.Process.GetCurrentProcess().Kill();", "Process.")]
    [TestCase("AppDomain.CurrentDomain.UnhandledException += (_, _) => { };", "AppDomain.")]
    [TestCase("typeof(OneThread).Assembly.GetTypes();", "Type.Assembly")]
    public void Reaching_out_of_the_program_is_tampering(string code, string expected)
    {
        using var learner = new Learner();

        var grades = learner.TryInTask1(code);

        grades.ShouldBeRefused(First, VerdictKind.Tampering).Should().StartWith($"tampering: {expected}").And.Contain("(OneThread.cs:7)");
        grades.ShouldBeFull(Third);
    }

    [TestCase("Console.SetOut(new StringWriter());", "Console.SetOut")]
    [TestCase("Console.OpenStandardOutput();", "Console.OpenStandardOutput")]
    [TestCase("Console.ReadLine();", "Console.ReadLine")]
    [TestCase("Thread.CurrentThread.Abort();", "Thread.Abort")]
    public void What_the_engine_does_not_know_is_refused(string code, string expected)
    {
        using var learner = new Learner();

        var grades = learner.TryInTask1(code);

        grades.ShouldBeRefused(First, VerdictKind.ApiRefused).Should().StartWith($"API refused: {expected}").And.Contain("(OneThread.cs:7)");
        grades.ShouldBeFull(Third);
    }

    [Test]
    public void Several_refusals_are_listed_each_once()
    {
        using var learner = new Learner();

        var text = learner.TryInTask1("Console.ReadLine(); Console.ReadLine(); Environment.Exit(1);").ShouldBeRefused(First, VerdictKind.Tampering);

        text.Split('\n').Should().HaveCount(2);
    }
}
