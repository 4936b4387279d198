namespace Grading;

/// <summary>Files that people wrote, as against what a build, an editor or a file system puts beside them.</summary>
public static class SourceFiles
{
    /// <summary>
    /// Full paths of the files in a folder and the folders below it, except bin, obj, and what is hidden, in order of their paths
    /// from there; none when there is no such folder.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">Their names, with * for anything.</param>
    public static IEnumerable<string> Below(string folder, string pattern = "*")
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => IsSource(folder, file))
            .OrderBy(file => NameOf(folder, file), StringComparer.Ordinal);
    }

    /// <summary>A file's path from a folder on, the same on every system.</summary>
    public static string NameOf(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>Whether people wrote a file, going by its path from a folder on.</summary>
    public static bool IsSource(string folder, string file) => !NameOf(folder, file).Split('/').Any(IsNoSource);

    // Editors and file systems keep hidden companions of a source beside it, which have its ending, too.
    private static bool IsNoSource(string part) => part is "bin" or "obj" || part.StartsWith('.');
}
