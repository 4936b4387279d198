using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>One lesson of a run.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Folder">Its folder: "Lesson03.Mutex".</param>
/// <param name="Title">Its name in words: "Mutex".</param>
/// <param name="Tasks">Its tasks, in order.</param>
public sealed record GradedLesson(int Number, string Folder, string Title, IReadOnlyList<GradedTask> Tasks)
{
    /// <summary>The sources that were graded, as paths from the lesson's folder on; empty where that is not known.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The checks of all its tasks, in order.</summary>
    [JsonIgnore]
    public IEnumerable<GradedCheck> Checks => Tasks.SelectMany(task => task.Checks);

    /// <summary>Points earned.</summary>
    public int Earned => Tasks.Sum(task => task.Earned);

    /// <summary>Points that can be earned.</summary>
    public int Points => Tasks.Sum(task => task.Points);

    /// <summary>Whether every check passed.</summary>
    public bool IsDone => Tasks.All(task => task.IsDone);

    /// <summary>Where a file is that is named without its folder: its path from the lesson's folder on.</summary>
    public string PathOf(string file) => Files.FirstOrDefault(path => path.Split('/')[^1] == file) ?? file;
}
