using Grading;

namespace Kit.Exercises;

/// <summary>
/// The exercises as they were before anybody worked on them. The kit keeps copies: git may not have them, since learners commit
/// their work, and get the kit from copies of copies.
/// </summary>
/// <param name="root">Full path of the kit's folder.</param>
public sealed class Stubs(string root)
{
    // Not .cs, so that nothing compiles them and no search finds everything twice.
    private const string Suffix = ".txt";

    /// <summary>Puts the sources of a lesson back. What stood there is moved away first, all of it.</summary>
    /// <param name="lesson">The lesson's folder name.</param>
    /// <returns>Full path of the folder that now holds what stood there; null when nothing had been changed.</returns>
    public string? PutBack(string lesson)
    {
        var exercise = Path.Combine(root, Repository.ExercisesFolder, lesson);
        var stubs = Of(lesson);
        var links = SourceFiles.LinksBelow(exercise, "*.cs").ToList();
        var present = SourceFiles.Below(exercise, "*.cs").Concat(links).ToDictionary(file => Path.GetRelativePath(exercise, file));
        if (links.Count == 0 && present.Count == stubs.Count && stubs.All(stub => present.TryGetValue(stub.Key, out var file) && File.ReadAllText(file) == stub.Value))
        {
            return null;
        }

        var backup = FreeFolder(lesson);
        foreach (var (name, file) in present)
        {
            var kept = Path.Combine(backup, name);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            Directory.Move(file, kept); // a link to a folder, too, which File does not move
        }

        Directory.CreateDirectory(exercise);
        foreach (var (name, text) in stubs)
        {
            File.WriteAllText(Path.Combine(exercise, name), text);
        }

        return backup;
    }

    private Dictionary<string, string> Of(string lesson) => Directory
        .EnumerateFiles(Path.Combine(root, "graders", "Kit", "Stubs", lesson), $"*{Suffix}")
        .ToDictionary(file => Path.GetFileName(file)[..^Suffix.Length], File.ReadAllText);

    // A name that counts up: an earlier backup is somebody's work, too.
    private string FreeFolder(string lesson) => Enumerable.Range(1, int.MaxValue)
        .Select(number => Path.Combine(root, Repository.GradesFolder, "before-reset", $"{lesson}-{number}"))
        .First(folder => !Directory.Exists(folder));
}
