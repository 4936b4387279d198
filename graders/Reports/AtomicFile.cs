namespace Reports;

/// <summary>Writes a file in one go: a reader, or a run that is killed, never sees half of one.</summary>
public static class AtomicFile
{
    /// <summary>Writes the text as UTF-8, in place of what was there. Makes the folder if there is none.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(half, text);
            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
