using static EndToEnd.SharedKit;

namespace EndToEnd;

/// <summary>The commands for those who learn, as they type them.</summary>
public class LearnerCommandTests
{
    private const string Command = "graders/Kit/bin/Debug/net10.0/kit.dll";
    private const string Watching = "Watching exercises: ";
    private const string Source = "exercises/Lesson01.RunInThread/OneThread.cs";
    private const string Solved = "solutions/Lesson01.RunInThread/OneThread.cs";

    [OneTimeSetUp]
    public void Build()
    {
        var built = Clone.Run("dotnet", "build", "graders/Kit", "-v", "quiet");
        built.ExitCode.Should().Be(0, built.Output);
    }

    [Test]
    public void What_is_next_is_said_without_grading()
    {
        var line = Array.FindIndex(File.ReadAllLines(Clone[Source]), text => text.Contains("TODO 1.1")) + 1;

        var printed = Clone.Run("dotnet", Command, "next");

        printed.Lines.Should().Equal(
            "Next: lesson 1, task 1: Run an action in a thread and wait for it",
            "  Do     TODO 1.1: run the action in a new thread and wait for it",
            $"  Edit   {Source}:{line}",
            "  Read   exercises/Lesson01.RunInThread/README.md#1-run-an-action-in-a-thread-and-wait-for-it",
            "  Grade  dotnet test --filter Lesson01");
        printed.ExitCode.Should().Be(0);
    }

    [Test]
    public void What_is_next_after_a_failure_is_the_failure()
    {
        using var wrong = Clone.Edit(Source, text => text.Replace("throw new NotImplementedException", "_ = new NotImplementedException"));
        var graded = Clone.Grade("--no-build", "--filter", "Lesson01");
        graded.Lines.Should().Contain(line => line.StartsWith("Next: lesson 1, task 1 ("), graded.Output);

        var printed = Clone.Run("dotnet", Command, "next");

        printed.Lines[0].Should().Be("Next: lesson 1, task 1: the action runs once, on another thread, and is done when the call returns");
        printed.Lines[1].Should().StartWith("  Mend   ran on the caller's thread: ");
    }

    [Test]
    public void Each_save_is_graded_whatever_the_last_card_said()
    {
        using var watch = new Conversation(Clone.Root, "dotnet", Command, "watch");
        watch.Until("Total ").Should().Contain("Grading everything.");
        watch.Until(Watching);

        using (Save(_ => File.ReadAllText(Clone[Solved])))
        {
            watch.Until("✓ 1  Run an action in a thread").Should().Contain("Saved: Lesson01.RunInThread. Grading.").And.NotContain(text => text.StartsWith("Lesson 2"));
            watch.Until(Watching);
        }

        using (Save(text => text.Replace("throw new", "throw new new")))
        {
            watch.Until("does not compile");
            watch.Until(Watching);
        }

        watch.Until("Lesson 1  Run in thread         ░░░░░░░░░░░░░░░░░░░░    0 of 10   not started");
        watch.Until(Watching);
        watch.Say("\n");
        watch.Until("Grading everything.");
        watch.Until("Total ");
        watch.Say("q\n");
        watch.End().Should().Be(0);
    }

    [Test]
    public void On_a_terminal_each_card_has_the_screen_and_an_interrupt_is_the_end()
    {
        Assume.That(PseudoTerminal.Exists);

        // What a shell sends to the background inherits that interrupts are ignored, and so do these tests and all that they start.
        // The shell makes way for the command: one that stayed, as some do, would end by the interrupt itself, and with its own exit code.
        const string Command = "exec env --default-signal=INT dotnet run --project graders/Kit -- watch";
        using var watch = new Conversation(Clone.Root, "script", "-qec", Command, "/dev/null");
        watch.Until(Watching)[0].Should().Contain("\e[2J").And.Contain("Grading everything.");

        watch.Say("\r");
        watch.Until(Watching).Should().Contain(line => line.Contains("\e[2J")).And.Contain(line => line.Contains("\e[1m── Grade card"));
        watch.Say("\u0003");

        watch.End().Should().Be(0);
    }

    // As many editors do it: into another file, which then takes the place of the first.
    private static Undo Save(Func<string, string> change)
    {
        var before = File.ReadAllText(Clone[Source]);
        Replace(change(before));
        return new Undo(() => Replace(before));
    }

    private static void Replace(string text)
    {
        File.WriteAllText(Clone[Source + "~"], text);
        File.Move(Clone[Source + "~"], Clone[Source], overwrite: true);
    }

    private sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
