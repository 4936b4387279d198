using System.Diagnostics;
using Grading;

namespace TestSupport;

/// <summary>A copy of the kit, as a clone of what is here would have it.</summary>
public static class KitCopy
{
    /// <summary>Copies every file that git tracks or would track.</summary>
    public static void To(string folder)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        foreach (var file in git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // A tracked file that was deleted and not committed is still listed.
            if (File.Exists(Path.Combine(Repository.Root, file)))
            {
                var target = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(Repository.Root, file), target);
            }
        }
    }
}
