namespace Grading.Tests;

/// <summary>A learner's folder outside the repository: everything solved, until it is changed.</summary>
internal sealed class Learner : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learner");

    public Learner()
    {
        foreach (var lesson in LessonCatalogue.All)
        {
            Directory.CreateDirectory(this[lesson]);
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "solutions", lesson), "*.cs"))
            {
                File.Copy(file, this[$"{lesson}/{Path.GetFileName(file)}"]);
            }
        }
    }

    public string Root => folder.FullName;

    public string this[string path] => Path.Combine(Root, path);

    /// <summary>Writes a file and grades everything.</summary>
    public Grades Write(string path, string text)
    {
        Put(path, text);
        return Course.Grade(Root);
    }

    /// <summary>Writes a file.</summary>
    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>
    /// Puts code into task 1 of lesson 1, before the right answer, and grades everything. The members stand on line 4 of
    /// OneThread.cs, the code on line 7.
    /// </summary>
    public Grades TryInTask1(string code, string members = "") => Write($"{Course.First}/OneThread.cs", $$"""
        namespace Lesson01;
        public static class OneThread
        {
            {{members}}
            public static void RunAndWait(Action action)
            {
                {{code}}
                var thread = new Thread(() => action());
                thread.Start();
                thread.Join();
            }
        }
        """);

    public void Dispose() => folder.Delete(recursive: true);
}
