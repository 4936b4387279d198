namespace Grading.Submissions;

/// <summary>
/// The sources of one lesson: a folder, or a folder laid over another one (a file of the same name replaces the other's).
/// </summary>
/// <param name="Lesson">The lesson's folder name, such as Lesson03.Mutex.</param>
/// <param name="Files">Full paths of the sources, in order of their names.</param>
public sealed record Submission(string Lesson, IReadOnlyList<string> Files)
{
    /// <summary>Full paths of links to sources, or to folders, in place of such; what they lead to is not graded.</summary>
    public IReadOnlyList<string> Links { get; private init; } = [];

    /// <summary>The sources in a folder and the folders below it, except bin, obj, and what is hidden.</summary>
    public static Submission FromFolder(string lesson, string folder) => new(lesson, [.. Sources(folder)]) { Links = [.. LinksIn(folder)] };

    /// <summary>The sources of a folder laid over those of another.</summary>
    public static Submission Overlay(string lesson, string folder, string over)
    {
        var top = Sources(folder).ToList();
        var names = top.Select(Path.GetFileName).ToHashSet();
        return new Submission(lesson, [.. top.Concat(Sources(over).Where(file => !names.Contains(Path.GetFileName(file)))).OrderBy(Path.GetFileName, StringComparer.Ordinal)]);
    }

    /// <summary>Fingerprint of all that is graded in a folder that holds the lessons' folders.</summary>
    public static string FingerprintOf(string folder) =>
        Fingerprint.Of(folder, LessonCatalogue.All.SelectMany(lesson => Sources(Path.Combine(folder, lesson))));

    private static IEnumerable<string> Sources(string folder) => IsLink(folder) ? [] : SourceFiles.Below(folder, "*.cs");

    private static IEnumerable<string> LinksIn(string folder) => IsLink(folder) ? [folder] : SourceFiles.LinksBelow(folder, "*.cs");

    private static bool IsLink(string folder) => SourceFiles.IsLink(new DirectoryInfo(folder));
}
