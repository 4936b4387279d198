using System.Security.Cryptography;
using System.Text;

namespace Grading;

/// <summary>A short name for the content of some text files: equal for equal files, whatever their line ends and the order they are named in.</summary>
public static class Fingerprint
{
    private const int Length = 16;

    /// <summary>Of files below a folder.</summary>
    /// <param name="folder">The folder; the files' paths count from here.</param>
    /// <param name="files">Full paths.</param>
    public static string Of(string folder, IEnumerable<string> files) => Of(files.Select(file => (file, SourceFiles.NameOf(folder, file))));

    /// <summary>Of files that may lie in different folders.</summary>
    /// <param name="named">Full paths, and what each is called.</param>
    public static string Of(IEnumerable<(string Path, string Name)> named)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, name) in named.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{File.ReadAllText(path).ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
