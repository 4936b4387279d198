using System.Text.Json;

namespace Grading.Checks;

/// <summary>The failing check that one would look at first, in a file, so that an editor can show it under a debugger.</summary>
/// <param name="Check">What `--filter` takes to run it, as <see cref="ReplayCommand.Filter"/>.</param>
/// <param name="Schedule">The interleaving that fails, as <see cref="ReplayCommand.Variable"/> takes it.</param>
/// <param name="Folder">The folder that was graded, as the learner named it; null for the exercises.</param>
public sealed record LastFailure(string Check, string Schedule, string? Folder)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Where it is kept: in the folder of the grades, which git ignores.</summary>
    public static string FileOfTheKit => Path.Combine(Repository.Grades, "last-failure.json");

    /// <summary>What the file holds; null when there is none, or none that can be read.</summary>
    public static LastFailure? Read(string file)
    {
        try
        {
            var failure = JsonSerializer.Deserialize<LastFailure>(File.ReadAllText(file), Format);
            return failure is { Check: not null, Schedule: not null } ? failure : null;
        }
        catch (Exception exception) when (exception is JsonException || IsOfTheFileSystem(exception))
        {
            return null;
        }
    }

    /// <summary>Writes it, as a whole or not at all. A folder that cannot be written costs the file, never the grade.</summary>
    public void Write(string file)
    {
        try
        {
            AtomicFile.Write(file, JsonSerializer.Serialize(this, Format) + "\n");
        }
        catch (Exception exception) when (IsOfTheFileSystem(exception))
        {
            // Nothing but the editor's shortcut is lost; the explanation has the command all the same.
        }
    }

    /// <summary>Takes away what an earlier run has left.</summary>
    public static void Forget(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (IsOfTheFileSystem(exception))
        {
            // As above; or the folder has never been there.
        }
    }

    private static bool IsOfTheFileSystem(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
