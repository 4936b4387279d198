using Kit.Watching;

namespace Kit.Tests.Watching;

/// <summary>What is graded, and when, is decided by what happens and in which order; no clock has a part in these tests.</summary>
public sealed class WatchLoopTests
{
    private static readonly Signal Quiet = new Signal.Saved("");
    private static readonly Signal Everything = new Signal.All();
    private static readonly Signal Over = new Signal.Quit();

    [Test]
    public void Everything_is_graded_at_first_and_then_what_is_saved() =>
        Cards(Quiet, Saved("Lesson03.Mutex"), Quiet, Saved("Lesson01.RunInThread"), Quiet, Over)
            .Should().Equal("all", "Lesson03.Mutex", "Lesson01.RunInThread");

    [Test]
    public void What_comes_within_a_moment_is_one_save() =>
        Cards(Quiet, Saved("Lesson03.Mutex"), Saved("Lesson01.RunInThread"), Saved("Lesson03.Mutex"), Quiet, Over)
            .Should().Equal("all", "Lesson01.RunInThread+Lesson03.Mutex");

    [Test]
    public void What_is_asked_for_contains_what_is_saved() =>
        Cards(Quiet, Saved("Lesson03.Mutex"), Everything, Quiet, Everything, Quiet, Over).Should().Equal("all", "all", "all");

    [Test]
    public void It_can_be_over_in_the_moment_of_a_save() =>
        Cards(Quiet, Saved("Lesson03.Mutex"), Over).Should().Equal("all");

    [Test]
    public void It_can_be_over_before_anything_is_graded() => Cards(Over).Should().BeEmpty();

    [Test]
    public void A_save_while_a_card_is_made_is_graded_after_it()
    {
        var signals = new Signals();
        var grader = new Recorder(onCard: card =>
        {
            signals.Add(card == "all" ? Saved("Lesson03.Mutex") : Over);
        });

        new WatchLoop(signals, grader).Run();

        grader.Cards.Should().Equal("all", "Lesson03.Mutex");
        signals.Over.IsCancellationRequested.Should().BeTrue("a card that is being made when it is over is wanted by nobody");
    }

    private static Signal Saved(string lesson) => new Signal.Saved(lesson);

    private static IReadOnlyList<string> Cards(params Signal[] script)
    {
        var grader = new Recorder();
        new WatchLoop(new Script(script), grader).Run();
        return grader.Cards;
    }

    /// <summary>Happens as written down; <see cref="Quiet"/> is a moment in which nothing does.</summary>
    private sealed class Script(IEnumerable<Signal> signals) : ISignals
    {
        private readonly Queue<Signal> left = new(signals);

        public CancellationToken Over => CancellationToken.None;

        public Signal Take() => left.Dequeue();

        public Signal? TakeUnlessQuiet() => left.Dequeue() is var signal && signal == Quiet ? null : signal;
    }

    private sealed class Recorder(Action<string>? onCard = null) : IGrader
    {
        public List<string> Cards { get; } = [];

        public void Grade(IReadOnlyList<string> lessons, CancellationToken over)
        {
            Cards.Add(lessons.Count == 0 ? "all" : string.Join('+', lessons));
            onCard?.Invoke(Cards[^1]);
        }
    }
}
