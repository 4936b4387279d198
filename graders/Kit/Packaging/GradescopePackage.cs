using System.IO.Compression;
using Grading;

namespace Kit.Packaging;

/// <summary>
/// The zip file that Gradescope takes as an autograder: its two scripts at the top, and the kit in a folder beside them. The
/// same kit gives the same bytes.
/// </summary>
public static class GradescopePackage
{
    // What grading needs. The exercises are what students hand in, and the tests are the kit's own.
    private static readonly string[] Folders = ["graders", "solutions"];

    private static readonly string[] Files =
    [
        "Directory.Build.props", "Directory.Packages.props", "Directory.Build.rsp", "Exercises.sln", "global.json", ".editorconfig",
    ];

    // The first that a zip file can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Read and run by all, written by the owner.
    private const int Executable = 0b111_101_101 << 16;
    private const int Plain = 0b110_100_100 << 16;

    /// <summary>Writes the package.</summary>
    /// <param name="root">Full path of the kit.</param>
    /// <param name="output">Where the zip goes.</param>
    public static void Write(string root, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var script in new[] { "setup.sh", "run_autograder" })
        {
            Add(zip, Path.Combine(root, "graders", "Kit", "Gradescope", script), script, Executable);
        }

        foreach (var file in KitFiles(root))
        {
            Add(zip, Path.Combine(root, file), $"kit/{file}", Plain);
        }
    }

    private static IEnumerable<string> KitFiles(string root) => Folders
        .SelectMany(folder => SourceFiles.Below(Path.Combine(root, folder)))
        .Select(file => SourceFiles.NameOf(root, file))
        .Concat(Files.Where(file => File.Exists(Path.Combine(root, file))))
        .Order(StringComparer.Ordinal);

    private static void Add(ZipArchive zip, string path, string name, int rights)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = rights;
        using var content = entry.Open();
        content.Write(File.ReadAllBytes(path));
    }
}
