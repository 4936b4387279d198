using System.Text.Json;
using System.Text.RegularExpressions;

namespace Architecture.Tests.Editor;

/// <summary>What the editor's files name is there, and they are of the form that the editor reads.</summary>
public partial class EditorFileTests
{
    private static readonly EditorFile Container = new(".devcontainer/devcontainer.json");
    private static readonly EditorFile Tasks = new(".vscode/tasks.json");
    private static readonly EditorFile Launches = new(".vscode/launch.json");

    private static IEnumerable<EditorFile> Files => EditorFile.All;

    [TestCaseSource(nameof(Files))]
    public void The_file_has_its_published_form(EditorFile file) =>
        EditorShapes.Of[file.Path].Problems(file.Root, "").Should().BeEmpty();

    [Test]
    public void There_is_a_form_for_each_file() => EditorShapes.Of.Keys.Should().BeEquivalentTo(Files.Select(file => file.Path));

    [TestCase("""{ "image": "dotnet:10.0", "postAtachCommand": "ls" }""", ".postAtachCommand is no property of a dev container")]
    [TestCase("""{ "image": "dotnet:10.0", "hostRequirements": { "cpus": "2" } }""", ".hostRequirements.cpus is not a number")]
    [TestCase("""{ "image": "dotnet:10.0", "hostRequirements": { "memory": "4 GB" } }""", ".hostRequirements.memory is not an amount")]
    [TestCase("""{ "image": "dotnet:10.0", "customizations": { "vscode": { "extensions": ["csharp"] } } }""", ".customizations.vscode.extensions[0] is not publisher.name")]
    [TestCase("""{ "image": "dotnet:10.0", "updateContentCommand": 3 }""", ".updateContentCommand is not a text or a list of a text or named a text or a list of a text")]
    [TestCase("""{ "name": "Threads" }""", " lacks image")]
    public void A_mistake_is_found(string text, string expected) =>
        EditorShapes.Of[Container.Path].Problems(EditorFile.Parse(text), "").Should().Equal(expected);

    [TestCaseSource(nameof(Files))]
    public void Every_path_leads_somewhere(EditorFile file) =>
        file.Texts.SelectMany(PathsIn).Where(path => !Path.Exists(new KitFile(path).FullPath)).Should().BeEmpty();

    [Test]
    public void Paths_are_recognised() =>
        PathsIn("dotnet restore && code --goto exercises/README.md:11 ${workspaceFolder}/graders/Lessons/bin/Debug/net10.0/Lessons.dll")
            .Should().Equal("exercises/README.md", "graders/Lessons/Lessons.csproj");

    [TestCase(".vscode/tasks.json")]
    [TestCase(".vscode/launch.json")]
    public void Only_variables_that_the_editor_knows_are_used(string file) =>
        new EditorFile(file).Texts.SelectMany(text => Variable().Matches(text)).Select(match => match.Value).Distinct()
            .Should().BeSubsetOf(["${workspaceFolder}", "${fileDirname}", "${fileDirnameBasename}"]);

    [Test]
    public void A_task_before_a_launch_is_there()
    {
        var labels = Tasks.At("tasks").EnumerateArray().Select(task => task.GetProperty("label").GetString()).ToList();

        labels.Should().OnlyHaveUniqueItems();
        Launches.At("configurations").EnumerateArray().Select(launch => launch.GetProperty("preLaunchTask").GetString()).Should().BeSubsetOf(labels);
    }

    [Test]
    public void The_learner_begins_at_the_first_todo()
    {
        var (file, line) = FirstTodo();

        Container.At("postAttachCommand").GetString().Should().Contain($"--goto {file}:{line} ");
        Container.At("customizations", "codespaces", "openFiles").EnumerateArray().Select(open => open.GetString())
            .Should().BeEquivalentTo([file, "exercises/README.md"]);
    }

    [Test]
    public void Container_and_folder_want_the_same_extensions() =>
        Container.At("customizations", "vscode", "extensions").EnumerateArray().Select(extension => extension.GetString())
            .Should().Equal(new EditorFile(".vscode/extensions.json").At("recommendations").EnumerateArray().Select(extension => extension.GetString()));

    [TestCase("grade everything")]
    [TestCase("grade this lesson")]
    [TestCase("grade what I save")]
    public void The_line_to_edit_next_is_marked(string label)
    {
        var task = Tasks.At("tasks").EnumerateArray().Single(task => task.GetProperty("label").GetString() == label);
        var patterns = task.GetProperty("problemMatcher").GetProperty("pattern").EnumerateArray().Select(pattern => pattern.GetProperty("regexp").GetString()!).ToList();
        var lines = new KitFile("README.md").Lines;
        var next = Array.FindIndex(lines, line => line.StartsWith("Next: ", StringComparison.Ordinal));

        // The editor wants the lines of a problem one below the other.
        Regex.Match(lines[next], patterns[0]).Groups[1].Value.Should().StartWith("lesson ");
        Regex.IsMatch(lines[next + 1], patterns[1]).Should().BeTrue(lines[next + 1]);
        var edit = Regex.Match(lines[next + 2], patterns[2]);
        Path.Exists(new KitFile(edit.Groups[1].Value).FullPath).Should().BeTrue(lines[next + 2]);
        int.Parse(edit.Groups[2].Value).Should().BePositive();
    }

    private static (string File, int Line) FirstTodo()
    {
        var todo = Lesson.All.First().Stubs
            .SelectMany(file => file.Lines.Select((text, index) => (file.Path, Line: index + 1, Text: text)))
            .Single(line => line.Text.Contains("TODO 1.1:"));
        return (todo.Path, todo.Line);
    }

    // A program stands for the project that makes it.
    private static IEnumerable<string> PathsIn(string text) =>
        from match in PathInText().Matches(text.Replace("${workspaceFolder}/", ""))
        let path = match.Value.Split(':')[0].TrimEnd('.')
        select Program().Replace(path, "${folder}/${name}.csproj");

    [GeneratedRegex(@"(?<![\w./$}])(exercises|solutions|graders|tests)(/[\w.-]+)*(:\d+)?|(?<![\w./$}])[\w.]+\.sln\b")]
    private static partial Regex PathInText();

    [GeneratedRegex(@"(?<folder>[\w./-]+)/bin/Debug/net10\.0/(?<name>[\w.]+)\.dll$")]
    private static partial Regex Program();

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Variable();
}
