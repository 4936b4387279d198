using Grading;

namespace Kit.Class;

/// <summary>Finds the submissions of a class in a folder that has a folder for each student.</summary>
public static class StudentFolders
{
    // ann/Lesson01…, ann/exercises/Lesson01…, ann/threads/exercises/Lesson01…
    private const int Deepest = 2;

    /// <summary>All students, by name. Folders that begin with a dot are nobody's.</summary>
    public static IReadOnlyList<Student> In(string folder) =>
    [
        .. Directory.EnumerateDirectories(folder)
            .Select(student => new Student(Path.GetFileName(student), LessonsBelow(student, Deepest) ?? student))
            .Where(student => !student.Name.StartsWith('.'))
            .OrderBy(student => student.Name, StringComparer.Ordinal),
    ];

    // Of a clone of the whole kit, the exercises are graded and not the solutions.
    private static string? LessonsBelow(string folder, int depth)
    {
        if (LessonCatalogue.All.Any(lesson => Directory.Exists(Path.Combine(folder, lesson))))
        {
            return folder;
        }

        return depth == 0 ? null : Directory.EnumerateDirectories(folder)
            .Where(below => Path.GetFileName(below) is not "solutions" && !Path.GetFileName(below).StartsWith('.'))
            .OrderBy(below => Path.GetFileName(below) != "exercises").ThenBy(below => below, StringComparer.Ordinal)
            .Select(below => LessonsBelow(below, depth - 1))
            .FirstOrDefault(found => found is not null);
    }
}
