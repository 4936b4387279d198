namespace TestLogger.Model;

/// <summary>Where a file of a lesson stands. The checks tell its name alone, and learners make folders.</summary>
internal static class LessonFile
{
    /// <summary>The path from the lesson's folder on: the name, unless the one file of that name stands in a folder below.</summary>
    /// <param name="lesson">The lesson's folder, absolute or from here on.</param>
    /// <param name="name">The file's name.</param>
    public static string PathIn(string lesson, string name)
    {
        try
        {
            string[] found = [.. Directory.GetFiles(lesson, "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) == name)];
            return found is [var file] ? Path.GetRelativePath(lesson, file).Replace('\\', '/') : name;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return name;
        }
    }
}
