using Grading;

namespace Workers.Tests;

/// <summary>A learner's folder outside the repository: lessons that are solved, until they are changed.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learner");

    public Folder(params string[] lessons)
    {
        foreach (var file in lessons.SelectMany(lesson => Directory.GetFiles(Path.Combine(Repository.Root, "solutions", lesson), "*.cs")))
        {
            Write($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }

    public string Root => folder.FullName;

    public string this[string path] => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
