using Interleaver.Events;

namespace Interleaver.Checking;

/// <summary>What speaks against a submission: a closed set. Reporting puts it into words.</summary>
/// <param name="Kind">The verdict that it leads to.</param>
public abstract record Evidence(VerdictKind Kind)
{
    /// <summary>The places that belong to it, the most telling first.</summary>
    public virtual IReadOnlyList<Place> Places => Suspects;

    /// <summary>Places found in the trace, for evidence that has none of its own.</summary>
    public IReadOnlyList<Place> Suspects { get; init; } = [];

    /// <summary>The same evidence compares equal here, whichever interleaving it was found in.</summary>
    public string Fingerprint => $"{Kind} {string.Join(' ', Places.Select(p => $"{p.Line} {p.Subject}"))}";

    /// <summary>A stub still throws.</summary>
    public sealed record Todo(string Message, Place Place) : Evidence(VerdictKind.NotStarted)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => [Place];
    }

    /// <summary>An assertion failed.</summary>
    public sealed record Assertion(string Message) : Evidence(VerdictKind.WrongResult);

    /// <summary>The check itself named the verdict.</summary>
    public sealed record Claim(VerdictKind Verdict, string Sentence) : Evidence(Verdict)
    {
        /// <summary>The learner's lines that had called the check's code when it made the claim, innermost first.</summary>
        public IReadOnlyList<Place> Callers { get; init; } = [];

        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => Callers.Count > 0 ? Callers : Suspects;
    }

    /// <summary>Something that has to be possible never happened.</summary>
    public sealed record NeverHappened(string What) : Evidence(VerdictKind.TooStrict);

    /// <summary>A data race: two accesses to one location, in the order in which they came in this interleaving.</summary>
    public sealed record Collision(Side Earlier, Side Later) : Evidence(VerdictKind.DataRace)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => [Earlier.Place, Later.Place];
    }

    /// <summary>Nobody can go on.</summary>
    public sealed record Blockage(VerdictKind Verdict, IReadOnlyList<Waiting> Threads) : Evidence(Verdict)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places =>
            [.. Threads.SelectMany(t => new[] { t.At, t.TakenAt }).OfType<Place>().Distinct(), .. Suspects];
    }

    /// <summary>A thread was left to itself.</summary>
    public sealed record LeftRunning(VerdictKind Verdict, string Thread, Place Place) : Evidence(Verdict)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => [Place];
    }

    /// <summary>An exception that nobody expected.</summary>
    public sealed record Crash(string Thread, bool IsBody, string Exception, string Message, IReadOnlyList<Place> Stack)
        : Evidence(VerdictKind.UnhandledException)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => Stack.Count > 0 ? Stack : Suspects;
    }

    /// <summary>A thread that asks again and again instead of waiting.</summary>
    public sealed record Spinning(string Thread, Place Place) : Evidence(VerdictKind.BusyWait)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => [Place];
    }

    /// <summary>No end in sight.</summary>
    public sealed record Endless(string Thread, Excess Of, Place Place)
        : Evidence(Of is Excess.Recursion or Excess.Stack ? VerdictKind.UnhandledException : VerdictKind.NoProgress)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => IsPlaced ? [Place] : Suspects;

        private bool IsPlaced => Place is { IsLearners: true, Line.Line: > 0 };

        /// <summary>Whether the other tells of the same line of the program, whatever came before and whose turn it is.</summary>
        public bool IsSame(Evidence? other) =>
            IsPlaced && other is Endless { IsPlaced: true } endless && (endless.Of, endless.Place.Line) == (Of, Place.Line);
    }

    /// <summary>A call outside the engine's sight did not come back.</summary>
    public sealed record NoReturn(Place Place) : Evidence(VerdictKind.Stuck)
    {
        /// <inheritdoc/>
        public override IReadOnlyList<Place> Places => [Place];
    }

    /// <summary>One side of a race: who, how, where, what.</summary>
    public sealed record Side(string Thread, AccessKind Kind, Place Place, string Subject);

    /// <summary>One blocked thread: what it waits for, where, who holds that, since where.</summary>
    public sealed record Waiting(string Thread, string For, Place At, string? Holder, Place? TakenAt);
}
