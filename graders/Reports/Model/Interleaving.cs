namespace Reports.Model;

/// <summary>What happened in the interleaving that failed.</summary>
/// <param name="Number">The how-manieth of its exploration it was.</param>
/// <param name="Threads">What a reader calls each thread, by number.</param>
/// <param name="Steps">What they did, in the order in which it happened.</param>
/// <param name="Left">How many steps before these were left out because there were too many.</param>
/// <param name="Collision">The two steps that collided in a data race, as positions in <paramref name="Steps"/>; empty otherwise.</param>
/// <param name="Sources">The learner's files that the steps are in.</param>
public sealed record Interleaving(
    int Number, IReadOnlyList<string> Threads, IReadOnlyList<Step> Steps, int Left, IReadOnlyList<int> Collision, IReadOnlyList<SourceText> Sources)
{
    /// <summary>Who could not go on at its end, and because of whom; empty where that was not the trouble.</summary>
    public IReadOnlyList<WaitingThread> Blocked { get; init; } = [];
}
