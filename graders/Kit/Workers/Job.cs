namespace Kit.Workers;

/// <summary>What a worker is asked for: one lesson of one submission.</summary>
/// <param name="Folder">Full path of the folder that holds the lessons' folders.</param>
/// <param name="Lesson">The lesson's number.</param>
public sealed record Job(string Folder, int Lesson);
