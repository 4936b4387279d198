namespace TestLogger.Tests;

/// <summary>Compares text with a file beside the tests. UPDATE_GOLDEN=1 writes the files anew; read the diff before you keep it.</summary>
internal static class Golden
{
    private static readonly string _folder = Path.Combine(Root(), "tests", "TestLogger.Tests", "Goldens");

    public static void Check(string name, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        var file = Path.Combine(_folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllText(file, text);
        }

        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "{0}.txt says so (UPDATE_GOLDEN=1 rewrites it)", name);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Exercises.sln above the tests");
        }

        return folder.FullName;
    }
}
