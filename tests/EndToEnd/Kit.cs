namespace EndToEnd;

/// <summary>A learner's copy of the repository, as a clone would have it, in a folder with an awkward name.</summary>
internal sealed class Kit : IDisposable
{
    private static readonly string _repository = FindRepository();
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("kit");

    /// <summary>Copies every file that git tracks or would track.</summary>
    public Kit()
    {
        Root = Path.Combine(_parent.FullName, "Übung threads");
        var files = CommandLine.Run(_repository, "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        files.ExitCode.Should().Be(0, files.Errors);
        foreach (var file in files.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            Copy(Path.Combine(_repository, file), Path.Combine(Root, file));
        }
    }

    /// <summary>The copy's root.</summary>
    public string Root { get; }

    /// <summary>A file of the copy.</summary>
    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Runs a command in the copy's root.</summary>
    public Printed Run(string command, params string[] arguments) => CommandLine.Run(Root, command, arguments);

    /// <summary>Runs <c>dotnet test</c> in the copy's root.</summary>
    public Printed Grade(params string[] arguments) => Run("dotnet", ["test", .. arguments]);

    /// <summary>Changes a file until the result is disposed of.</summary>
    public IDisposable Edit(string path, Func<string, string> change)
    {
        var before = File.ReadAllText(this[path]);
        File.WriteAllText(this[path], change(before));
        return new Undo(() => File.WriteAllText(this[path], before));
    }

    /// <summary>Copies the solved sources of a lesson over the exercise's, until the result is disposed of.</summary>
    public IDisposable Solve(string lesson)
    {
        var undo = Directory.GetFiles(this[$"solutions/{lesson}"], "*.cs")
            .Select(solution => Edit($"exercises/{lesson}/{Path.GetFileName(solution)}", _ => File.ReadAllText(solution)))
            .ToList();
        return new Undo(() => undo.ForEach(edit => edit.Dispose()));
    }

    /// <summary>The lessons' folder names, in order.</summary>
    public IReadOnlyList<string> Lessons =>
        [.. Directory.GetDirectories(this["solutions"], "Lesson*").Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => _parent.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        // A tracked file that was deleted and not committed is still listed.
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Exercises.sln above the tests");
        }

        return folder.FullName;
    }

    private sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
