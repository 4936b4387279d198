namespace Grading;

/// <summary>Writes files in one go: a reader, or a run that is killed, never sees half of one.</summary>
public static class AtomicFile
{
    /// <summary>Writes a text as UTF-8, in place of what was there. Makes the folder if there is none.</summary>
    /// <exception cref="IOException">The folder cannot be written to. Nothing half written is left in it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to. Nothing half written is left in it.</exception>
    public static void Write(string path, string text) => Write([(path, text)]);

    /// <summary>Writes several: none takes its place before all of them could be written.</summary>
    /// <inheritdoc cref="Write(string, string)"/>
    public static void Write(IEnumerable<(string Path, string Text)> files)
    {
        var halves = files.Select(file => new Half(file.Path, file.Text)).ToList();
        try
        {
            halves.ForEach(half => half.Write());
            halves.ForEach(half => half.Finish());
        }
        finally
        {
            halves.ForEach(half => half.TakeAway());
        }
    }

    /// <summary>A file on its way: written under another name first.</summary>
    private sealed class Half(string path, string text)
    {
        private readonly string half = $"{path}.{Environment.ProcessId}.tmp";

        public void Write()
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(half, text);
        }

        public void Finish() => File.Move(half, path, overwrite: true);

        public void TakeAway()
        {
            if (File.Exists(half))
            {
                File.Delete(half);
            }
        }
    }
}
