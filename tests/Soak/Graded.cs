using System.Diagnostics;
using System.Security.Cryptography;

namespace Soak;

/// <summary>What a command that grades printed and wrote.</summary>
/// <param name="ExitCode">Of the command.</param>
/// <param name="Card">Its output.</param>
/// <param name="Errors">What it said besides.</param>
/// <param name="Files">Those in the folder of the grades, with their contents.</param>
internal sealed record Graded(int ExitCode, string Card, string Errors, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Grades the mixed folder by the command that a learner types, but for the build.</summary>
    public static Graded Folder(MixedKit kit, Surroundings around) =>
        By(kit, around, "grades", "test", Path.Combine(kit.Root, "Exercises.sln"), "--no-build", "-c", around.Configuration);

    /// <summary>Grades the class by the command that a teacher types, but for the build.</summary>
    public static Graded Class(MixedKit kit, Surroundings around) => By(
        kit, around, MixedKit.ClassGrades, kit.CommandOf(around.Configuration), "class", Path.Combine(kit.Root, MixedKit.Class), "-o", Path.Combine(kit.Root, MixedKit.ClassGrades));

    private static Graded By(MixedKit kit, Surroundings around, string folder, params string[] arguments)
    {
        var grades = Path.Combine(kit.Root, folder);
        if (Directory.Exists(grades))
        {
            Directory.Delete(grades, recursive: true);
        }

        using var burden = new Burden(around.Burdens);
        string[] command =
        [
            .. around.OneCore ? new[] { "taskset", "-c", "0" } : [],
            "dotnet", .. arguments,
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Path.Combine(kit.Root, around.Folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GRADE"] = MixedKit.Mixed;
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in around.Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new Graded(process.ExitCode, output.Result, errors.Result, Read(grades));
    }

    /// <summary>What is not the same, byte for byte; null if all is.</summary>
    public string? DifferenceFrom(Graded first) =>
        ExitCode != first.ExitCode ? $"exit code {ExitCode}, not {first.ExitCode}: {Errors}"
        : Card != first.Card ? $"the card differs:\n{Line(Card, first.Card)}"
        : Errors != first.Errors ? $"the errors differ:\n{Line(Errors, first.Errors)}"
        : Files.Keys.Except(first.Files.Keys).Concat(first.Files.Keys.Except(Files.Keys)).FirstOrDefault() is { } missing ? $"{missing} is only in one of the two"
        : Files.FirstOrDefault(file => file.Value != first.Files[file.Key]) is { Key: { } name } differs ? $"{name} differs:\n{Line(differs.Value, first.Files[name])}"
        : null;

    /// <inheritdoc/>
    public override string ToString() =>
        $"exit code {ExitCode}, {Files.Count} files, {Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Card + string.Concat(Files.Values))))}";

    // Latin-1 keeps every byte.
    private static SortedDictionary<string, string> Read(string folder) => new(
        (Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [])
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    private static string Line(string text, string first)
    {
        var (lines, expected) = (text.Split('\n'), first.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(lines.Length, expected.Length))
            .First(i => lines.ElementAtOrDefault(i) != expected.ElementAtOrDefault(i));
        return $"  line {at + 1}\n  now   {Cut(lines.ElementAtOrDefault(at))}\n  first {Cut(expected.ElementAtOrDefault(at))}";
    }

    private static string? Cut(string? line) => line is { Length: > 400 } ? line[..400] : line;
}
