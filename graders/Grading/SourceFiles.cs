namespace Grading;

/// <summary>Files that people wrote, as against what a build, an editor or a file system puts beside them.</summary>
public static class SourceFiles
{
    /// <summary>
    /// Full paths of the files in a folder and the folders below it, except bin, obj, what is hidden, and links, in order of their
    /// paths from there; none when there is no such folder.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">Their names, with * for anything.</param>
    public static IEnumerable<string> Below(string folder, string pattern = "*") => Paths(folder, pattern, isLink: false);

    /// <summary>
    /// Full paths of the links among them, to files or to folders. They are not followed: they may lead to anybody's work, to a
    /// device, or round in circles.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">The names of those that lead to files, with * for anything.</param>
    public static IEnumerable<string> LinksBelow(string folder, string pattern = "*") => Paths(folder, pattern, isLink: true);

    /// <summary>Whether it is no file or folder of its own, but leads to another one, or to nowhere.</summary>
    public static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;

    /// <summary>A file's path from a folder on, the same on every system.</summary>
    public static string NameOf(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>Whether people wrote a file, going by its path from a folder on.</summary>
    public static bool IsSource(string folder, string file) => !NameOf(folder, file).Split('/').Any(IsNoSource);

    private static IEnumerable<string> Paths(string folder, string pattern, bool isLink) => Directory.Exists(folder)
        ? Entries(new DirectoryInfo(folder), pattern).Where(entry => IsLink(entry) == isLink).Select(entry => entry.FullName)
            .OrderBy(file => NameOf(folder, file), StringComparer.Ordinal)
        : [];

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Concat(folder.EnumerateDirectories().Where(sub => !IsNoSource(sub.Name))
            .SelectMany<DirectoryInfo, FileSystemInfo>(sub => IsLink(sub) ? [sub] : Entries(sub, pattern)))
        .Where(entry => !IsNoSource(entry.Name));

    // Editors and file systems keep hidden companions of a source beside it, which have its ending, too.
    private static bool IsNoSource(string part) => part is "bin" or "obj" || part.StartsWith('.');
}
