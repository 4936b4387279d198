namespace Kit.Tests;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("kit").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        var file = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Copies a folder of the repository here, without what a build puts there.</summary>
    public void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.cs", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (!name.Split('/', '\\').Any(part => part is "bin" or "obj"))
            {
                Write(Path.Combine(to, name), File.ReadAllText(file));
            }
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
