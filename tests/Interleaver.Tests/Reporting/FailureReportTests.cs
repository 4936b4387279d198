using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Reporting;
using Interleaver.Tracing;

namespace Interleaver.Tests.Reporting;

/// <summary>What a learner reads: in a learner's words, in the order in which it helps.</summary>
public class FailureReportTests
{
    private static readonly Place Line12 = new(new SourceLine("Counter.cs", 12), "Counter.Add", "_total", "", true);

    [TestCase("Expected name to be \"baker\" with a length of 5 because it was given, but \"main\" has a length of 4, differs near \"mai\" (index 0).",
        "wrong result: Expected name to be \"baker\" because it was given, but found \"main\"")]
    [TestCase("Expected mine to be \"milk\" because it was given, but \"meal\" differs near \"eal\" (index 1).",
        "wrong result: Expected mine to be \"milk\" because it was given, but found \"meal\"")]
    [TestCase("Expected sum to be 127L because of 1, 2 and 4, but found 63L (difference of -64).", "wrong result: Expected sum to be 127 because of 1, 2 and 4, but found 63")]
    [TestCase("Expected name to be <null> because nothing was given, but found \"L\".", "wrong result: Expected name to be <null> because nothing was given, but found \"L\"")]
    public void A_wrong_value_is_told_without_what_only_programmers_of_tests_need(string message, string expected) =>
        Write(new Evidence.Assertion(message)).Split('\n')[0].Should().Be(expected);

    [Test]
    public void The_lines_come_before_the_hints_and_the_section_before_the_command()
    {
        var left = new Evidence.LeftRunning(VerdictKind.NeverJoined, "thread 1", Line12);

        Write(left, new Guidance("it waits", "Count the threads.", "dotnet test", "README.md#the-traps")).Should().Be(
            $"""
            thread never joined: the code went on without waiting for thread 1, which it had started (Counter.cs:12)

            In your code:
              Counter.cs:12

            Hint: {VerdictHints.For(left)}
            Hint: Count the threads.

            Read: README.md#the-traps

            See it again: dotnet test
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Every_verdict_of_an_interleaving_has_a_hint_of_its_own_but_for_a_wrong_result()
    {
        var without = Enum.GetValues<VerdictKind>().Where(kind => VerdictHints.For(new Evidence.Claim(kind, "")).Length == 0);

        without.Should().BeEquivalentTo(
            [VerdictKind.Passed, VerdictKind.NotStarted, VerdictKind.DoesNotCompile, VerdictKind.WrongResult, VerdictKind.ApiRefused, VerdictKind.Tampering,
                VerdictKind.UnhandledException]);
        VerdictHints.For(new Evidence.Crash("thread 1", false, "E", "", [])).Should().NotBeEmpty();
        VerdictHints.For(new Evidence.Crash("main", true, "E", "", [])).Should().NotBeEmpty();
    }

    [Test]
    public void Who_ended_without_giving_back_does_not_hold_any_more()
    {
        var waiting = new Evidence.Waiting("main", "the lock gate", Line12, "thread 1", Line12);

        Write(new Evidence.Blockage(VerdictKind.NeverReleased, [waiting])).Should().StartWith(
            "never released: main waits for the lock gate at Counter.cs:12, which thread 1 took at Counter.cs:12 and never gave back\n");
        Write(new Evidence.Blockage(VerdictKind.Deadlock, [waiting])).Should().StartWith(
            "deadlock: main waits for the lock gate at Counter.cs:12, which thread 1 holds since Counter.cs:12\n");
    }

    private static string Write(Evidence evidence, Guidance? guidance = null) =>
        FailureReport.Write(new Verdict.Failed(evidence, null, 1, Trace.Empty), guidance ?? new Guidance("", "", ""));
}
