using System.Diagnostics;
using Grading;

namespace TestSupport;

/// <summary>A copy of the kit, as a clone of what is here would have it.</summary>
public static class KitCopy
{
    /// <summary>Copies every file that git tracks or would track.</summary>
    /// <exception cref="InvalidOperationException">This is no clone, or git is missing something.</exception>
    public static void To(string folder)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git ls-files ended with {git.ExitCode} in {Repository.Root}.");
        }

        foreach (var file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries))
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
