using System.Text;

namespace Grading;

/// <summary>The lessons of the course, by number.</summary>
public static class LessonCatalogue
{
    private static readonly Dictionary<int, string> Folders = new()
    {
        [1] = "Lesson01.RunInThread",
        [2] = "Lesson02.CustomThread",
        [3] = "Lesson03.Mutex",
        [4] = "Lesson04.Semaphore",
        [5] = "Lesson05.ReturnValue",
        [6] = "Lesson06.ProducerConsumer",
        [7] = "Lesson07.StopThread",
    };

    /// <summary>The folder of a lesson, which is also the name of its assembly.</summary>
    public static string FolderOf(int lesson) => Folders[lesson];

    /// <summary>The lesson's name in words: "Run in thread" for Lesson01.RunInThread.</summary>
    public static string TitleOf(string folder)
    {
        var name = folder.Split('.', 2)[^1];
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            words.Append(startsWord ? $" {char.ToLowerInvariant(name[i])}" : name[i]);
        }

        return words.ToString();
    }

    /// <summary>What `--filter` takes for a lesson: Lesson03 for Lesson03.Mutex.</summary>
    public static string FilterOf(string folder) => folder.Split('.')[0];

    /// <summary>The folder of the lesson that somebody means: 3, Lesson03 or Lesson03.Mutex, in capitals or not; null where there is none.</summary>
    public static string? FolderNamed(string name) => Folders
        .Where(pair => new[] { $"{pair.Key}", FilterOf(pair.Value), pair.Value }.Contains(name, StringComparer.OrdinalIgnoreCase))
        .Select(pair => pair.Value).SingleOrDefault();

    /// <summary>All folders in order.</summary>
    public static IEnumerable<string> All => Folders.OrderBy(pair => pair.Key).Select(pair => pair.Value);
}
