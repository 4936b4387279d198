namespace Workers;

/// <summary>What a worker is asked for: checks of one lesson of one submission.</summary>
/// <param name="Folder">The folder that holds the lessons' folders, as whoever asked has named it.</param>
/// <param name="Replay">The interleaving to show again; empty to explore all.</param>
/// <param name="Checks">The checks, as `--filter` takes them, in the order in which they are run and answered.</param>
public sealed record Job(string Folder, string Replay, IReadOnlyList<string> Checks);
