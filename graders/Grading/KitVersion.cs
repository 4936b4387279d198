using System.Security.Cryptography;
using System.Text;

namespace Grading;

/// <summary>Which kit gave a grade: every report says it, so that a grade by other graders shows.</summary>
public static class KitVersion
{
    private static readonly Lazy<string> Fingerprint = new(() => FingerprintOf(Path.Combine(Repository.Root, "graders")));

    /// <summary>The kit's version.</summary>
    public static string Current { get; } = typeof(KitVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>Fingerprint of the graders' sources: the same for everybody who has the same kit, another one once anything in them was edited.</summary>
    public static string Graders => Fingerprint.Value;

    /// <summary>
    /// Fingerprint of the files in a folder and those below: their names and their text, with any kind of line end. What a build
    /// puts there, and what is hidden, does not count.
    /// </summary>
    public static string FingerprintOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj" || part.StartsWith('.')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (path, name) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{File.ReadAllText(path).ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
