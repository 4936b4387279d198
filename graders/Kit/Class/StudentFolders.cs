using Grading;

namespace Kit.Class;

/// <summary>Finds the submissions of a class in a folder that has a folder for each student.</summary>
public static class StudentFolders
{
    // ann/Lesson01…, ann/exercises/Lesson01…, ann/threads/exercises/Lesson01…
    private const int Deepest = 2;

    /// <summary>All students, by name. Folders that begin with a dot are nobody's.</summary>
    /// <param name="folder">The class's folder.</param>
    /// <param name="output">Where each of them gets a folder for the reports.</param>
    public static IReadOnlyList<Student> In(string folder, string output) =>
    [
        .. Directory.EnumerateDirectories(folder)
            .Select(path => (Name: Path.GetFileName(path), Path: path))
            .Where(student => !student.Name.StartsWith('.'))
            .Select(student => new Student(student.Name, LessonsIn(student.Path), Path.Combine(output, student.Name)))
            .OrderBy(student => student.Name, StringComparer.Ordinal),
    ];

    /// <summary>The folder with the lessons' folders: the one that was handed in, or one below it; that one itself if there are none.</summary>
    public static string LessonsIn(string folder) => LessonsBelow(folder, Deepest) ?? folder;

    // Of a clone of the whole kit, the exercises are graded and not the solutions; nor what a link leads to, which is somebody else's.
    private static string? LessonsBelow(string folder, int depth)
    {
        if (LessonCatalogue.All.Any(lesson => Directory.Exists(Path.Combine(folder, lesson))))
        {
            return folder;
        }

        return depth == 0 ? null : new DirectoryInfo(folder).EnumerateDirectories()
            .Where(below => below.Name is not "solutions" && !below.Name.StartsWith('.') && !SourceFiles.IsLink(below))
            .OrderBy(below => below.Name != Repository.ExercisesFolder).ThenBy(below => below.Name, StringComparer.Ordinal)
            .Select(below => LessonsBelow(below.FullName, depth - 1))
            .FirstOrDefault(found => found is not null);
    }
}
