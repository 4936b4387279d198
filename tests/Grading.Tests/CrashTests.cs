using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>Exceptions, wherever they are thrown, are told in words, with the line that threw.</summary>
public class CrashTests
{
    [TestCase("int.Parse(\"x\");", "", "FormatException: The input string 'x' was not in a correct format", 7)]
    [TestCase("if (Number > 3) return;", "static readonly int Number = int.Parse(\"x\");", "FormatException: The input string 'x' was not in a correct format", 4)]
    [TestCase("new Part();", "class Part { public Part() => throw new ArgumentException(\"no part\"); }", "ArgumentException: no part", 4)]
    [TestCase("action = null!; action();", "", "NullReferenceException: ", 7)]
    [TestCase("throw new AggregateException(new InvalidOperationException(\"inner\"));", "", "InvalidOperationException: inner", 7)]
    public void An_exception_of_the_call_is_told_with_its_line(string code, string members, string expected, int line)
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1(code, members).ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.UnhandledException);
        failure.Text.Should().StartWith($"unhandled exception: the call failed with {expected}").And.Contain($"(OneThread.cs:{line}");
        failure.Text.Should().NotContain("Lessons.").And.NotContain("Interleaver.").And.NotContain("   at ");
    }

    [Test]
    public void An_exception_of_a_thread_is_told_with_its_line()
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1("var t = new Thread(() => throw new InvalidOperationException(\"boo\")); t.Start(); t.Join();").ShouldLoseOnly(First, 1);

        failure.Text.Should().StartWith("unhandled exception: InvalidOperationException left thread 1 and would have ended the process: boo (OneThread.cs:7)");
    }

    [TestCase("throw new NotImplementedException();", TestName = "Only the TODO is left")]
    [TestCase("new Thread(() => action()).Start(); throw new NotImplementedException();", TestName = "Half is there")]
    [TestCase("var t = new Thread(() => throw new NotImplementedException()); t.Start(); t.Join();", TestName = "The TODO is on a thread")]
    public void A_stub_that_is_half_done_is_not_started(string code)
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1(code.Replace("Exception()", "Exception(\"TODO 1.1: the rest\")")).ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.NotStarted);
        failure.Text.Should().Be("not started: TODO 1.1: the rest (OneThread.cs:7)");
    }

    [Test]
    public void Ten_thousand_lines_of_output_reach_neither_the_screen_nor_the_report()
    {
        using var learner = new Learner();
        var (screen, captured) = (Console.Out, new StringWriter());
        Console.SetOut(captured);
        try
        {
            var failure = learner.TryInTask1("for (var i = 0; i < 10_000; i++) Console.WriteLine($\"line {i}\"); action(); return;").ShouldLoseOnly(First, 1);

            failure.Verdict.Should().Be(VerdictKind.RanOnCallersThread);
            failure.Text.Split('\n').Should().HaveCountLessThan(60);
        }
        finally
        {
            Console.SetOut(screen);
        }

        captured.ToString().Should().BeEmpty();
    }

    [Test]
    public void Ten_thousand_lines_of_output_are_no_mistake()
    {
        using var learner = new Learner();

        learner.TryInTask1("for (var i = 0; i < 10_000; i++) Console.WriteLine($\"line {i}\");").ShouldBeFull(First);
    }
}
