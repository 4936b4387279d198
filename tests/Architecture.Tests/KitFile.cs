using Grading;

namespace Architecture.Tests;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
public sealed record KitFile(string Path)
{
    // What git ignores, and git itself.
    private static readonly HashSet<string> Foreign = ["bin", "obj", ".git", "TestResults", "grades", ".vs", ".idea"];

    /// <summary>All files that are part of the kit, in order of their paths.</summary>
    public static IReadOnlyList<KitFile> All { get; } =
        [.. Below(new DirectoryInfo(Repository.Root)).Select(Relative).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The files whose paths start and end so.</summary>
    public static IEnumerable<KitFile> Matching(string folder, string ending) =>
        All.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Where it is on this machine.</summary>
    public string FullPath => System.IO.Path.Combine(Repository.Root, Path);

    /// <summary>Its text.</summary>
    public string Text => File.ReadAllText(FullPath);

    /// <summary>Its lines.</summary>
    public string[] Lines => File.ReadAllLines(FullPath);

    /// <summary>Reads well in the name of a test.</summary>
    public override string ToString() => Path;

    private static KitFile Relative(FileInfo file) =>
        new(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'));

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(child => !Foreign.Contains(child.Name)).SelectMany(Below));
}
