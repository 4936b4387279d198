using Interleaver.Checking;
using static Grading.Tests.Course;

namespace Grading.Tests;

/// <summary>Code that does not come to an end by itself is brought to one, and costs its own task alone.</summary>
public class EndlessTests
{
    [TestCase("while (true) { }", "main goes round and round", TestName = "An empty loop")]
    [TestCase("again: goto again;", "main goes round and round", TestName = "A jump backwards")]
    [TestCase("while (true) { try { throw new Exception(); } catch { } }", "main goes round and round", TestName = "A loop that catches everything")]
    [TestCase("while (true) lock (action) { }", "main goes round and round", TestName = "A loop that takes a lock")]
    [TestCase("while (true) Thread.Sleep(100);", "main goes round and round", TestName = "A loop that sleeps")]
    [TestCase("var t = new Thread(() => { while (true) { } }); t.Start(); t.Join();", "thread 1 goes round and round", TestName = "A thread that never ends")]
    [TestCase("var t = new Thread(() => { while (true) Thread.Sleep(9); }); t.Start(); t.Join();", "thread 1 goes round and round", TestName = "A thread that sleeps for ever")]
    public void A_loop_without_end_is_no_progress(string code, string expected)
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1(code).ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.NoProgress);
        failure.Text.Should().StartWith($"no progress: {expected}").And.Contain("(OneThread.cs:7)");
    }

    [TestCase("static readonly int Number = Count(); static int Count() { for (var i = 0; ; i++) { } }", TestName = "In an initialiser")]
    [TestCase("static int Number; static OneThread() { while (true) { } }", TestName = "In a static constructor")]
    public void A_static_constructor_without_end_is_no_progress(string members)
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1("if (Number > 3) return;", members).ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.NoProgress);
        failure.Text.Should().Contain("(OneThread.cs:4)");
    }

    [Test]
    public void A_finally_block_without_end_does_not_keep_its_thread()
    {
        using var learner = new Learner();

        learner.TryInTask1("new Thread(() => { try { Thread.Sleep(-1); } finally { while (true) { } } }).Start(); return;").ShouldLoseOnly(First, 1);
    }

    [TestCase("static void F() { F(); }", TestName = "Plain")]
    [TestCase("static void F() => G(); static void G() => F();", TestName = "Mutual")]
    [TestCase("static void F() { try { F(); } catch { F(); } }", TestName = "Through catch")]
    [TestCase("static void F() { try { F(); } finally { F(); } }", TestName = "Through finally")]
    [TestCase("static void F() { try { F(); } catch (Exception e) { throw new Exception(e.Message); } }", TestName = "Through another exception")]
    [TestCase("static void F() { try { F(); } catch when (G()) { F(); } } static bool G() { F(); return true; }", TestName = "Through a filter")]
    [TestCase("static void F() { lock (Gate) F(); } static readonly object Gate = new();", TestName = "Inside a lock")]
    [TestCase("static void F() => new D().Dispose(); class D : IDisposable { public void Dispose() { using var d = new D(); } }", TestName = "Through Dispose")]
    [TestCase("static void F() => _ = new T().ToString(); class T { public override string ToString() => $\"{this}\"; }", TestName = "Through the library")]
    public void Recursion_without_end_is_an_exception_that_nobody_can_catch(string members)
    {
        using var learner = new Learner();

        var failure = learner.TryInTask1("F();", members).ShouldLoseOnly(First, 1);

        failure.Verdict.Should().Be(VerdictKind.UnhandledException);
        failure.Text.Should().StartWith("unhandled exception: recursion without end used up the stack");
    }

    [Test]
    public void Recursion_with_an_end_is_fine()
    {
        using var learner = new Learner();

        learner.TryInTask1("if (Depth(5_000) != 5_000) return;", "static int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);").ShouldBeFull(First);
    }
}
