using Grading;

namespace Reports.Tests;

/// <summary>Files beside the tests, and the schema beside its format.</summary>
internal static class Files
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Reports.Tests");

    /// <summary>A published shape, in a schema of our own.</summary>
    public static string Shape(string name) => Path.Combine(Folder, "Shapes", name);

    /// <summary>The schema of the kit's own format.</summary>
    public static string OwnSchema { get; } = Path.Combine(Repository.Root, "graders", "Reports", "Formats", "grades.schema.json");

    /// <summary>A tiny program to explore.</summary>
    public static string Program(string name) => Path.Combine(Folder, "Programs", name + ".cs");

    /// <summary>Compares text with a golden file. UPDATE_GOLDEN=1 writes the files anew; read the diff before you keep it.</summary>
    public static void CheckGolden(string name, string text)
    {
        var file = Path.Combine(Folder, "Goldens", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"), "{0} says so (UPDATE_GOLDEN=1 rewrites it)", name);
    }
}
