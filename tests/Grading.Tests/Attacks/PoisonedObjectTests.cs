using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests.Attacks;

/// <summary>What a submission hands to a check may say of itself what it likes: no check believes it, and none is broken by it.</summary>
public class PoisonedObjectTests
{
    [TestCase("=> true;", TestName = "It equals everything")]
    [TestCase("=> throw new InvalidOperationException(\"somebody asked\");", TestName = "It throws at whoever asks")]
    [TestCase("{ while (true) { } }", TestName = "It answers nobody")]
    public void An_exception_in_the_place_of_the_one_that_was_thrown_is_found_out(string isAsked)
    {
        using var learner = new Learner();

        var failed = learner.Write($"{First}/GuardedThread.cs", $$"""
            namespace Lesson01;
            public static class GuardedThread
            {
                public static Exception? RunAndReport(Action action)
                {
                    Exception? error = null;
                    var thread = new Thread(() => { try { action(); } catch (Exception exception) { error = new Poisoned(exception.Message); } });
                    thread.Start();
                    thread.Join();
                    return error;
                }

                private sealed class Poisoned(string message) : Exception(message), IEquatable<Exception>
                {
                    public static bool operator ==(Poisoned? one, object? other) => IsAsked();
                    public static bool operator !=(Poisoned? one, object? other) => !IsAsked();
                    public bool Equals(Exception? other) => IsAsked();
                    public override bool Equals(object? other) => IsAsked();
                    public override int GetHashCode() => IsAsked() ? 0 : 1;
                    public override string ToString() => $"{IsAsked()}";
                    public override string? StackTrace => $"{IsAsked()}";
                    public override Exception GetBaseException() => IsAsked() ? this : null!;
                    private static bool IsAsked() {{isAsked}}
                }
            }
            """).ShouldLoseOnly(First, 4);

        failed.Verdict.Should().Be(VerdictKind.WrongResult);
        Grades.WhatIsWrong(failed).Should().Be(
            "wrong result: RunAndReport handed back a copy of the exception, not the one that was thrown (GuardedThread.cs:10 and GuardedThread.cs:7)");
    }
}
