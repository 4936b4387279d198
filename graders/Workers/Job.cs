using Grading.Submissions;

namespace Workers;

/// <summary>What a worker is asked for: checks of one lesson of one submission.</summary>
/// <param name="Folder">The folder that holds the lessons' folders, as whoever asked has named it.</param>
/// <param name="Replay">The interleaving to show again; empty to explore all.</param>
/// <param name="Checks">The checks, as `--filter` takes them, in the order in which they are run and answered.</param>
/// <param name="Lesson">The lesson, built, for a worker that only runs; null for one that builds.</param>
/// <param name="Graders">The graders, with the first job for a worker that only runs.</param>
public sealed record Job(string Folder, string Replay, IReadOnlyList<string> Checks, BuiltLesson? Lesson = null, BuiltGraders? Graders = null);
