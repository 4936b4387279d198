using Grading;

namespace Architecture.Tests;

/// <summary>A lesson by its folder's name, as <c>Lesson03.Mutex</c>.</summary>
public sealed record Lesson(string Folder)
{
    /// <summary>All lessons that can be graded.</summary>
    public static IEnumerable<Lesson> All => LessonCatalogue.All.Select(folder => new Lesson(folder));

    /// <summary>The lesson that a document belongs to, if any.</summary>
    public static Lesson? Of(KitFile document) => All.FirstOrDefault(lesson => document.Path.Split('/').Contains(lesson.Folder));

    /// <summary>The lesson's number.</summary>
    public int Number => int.Parse(Folder[6..8]);

    /// <summary>The namespace of its code.</summary>
    public string Namespace => Folder.Split('.')[0];

    /// <summary>What a learner reads.</summary>
    public KitFile Readme => new($"exercises/{Folder}/README.md");

    /// <summary>The stubs' sources.</summary>
    public IEnumerable<KitFile> Stubs => KitFile.Matching($"exercises/{Folder}/", ".cs");

    /// <summary>The solution's sources.</summary>
    public IEnumerable<KitFile> Solution => KitFile.Matching($"solutions/{Folder}/", ".cs");

    /// <summary>Full paths of the solution's sources but for Program.cs, which has a Main of its own.</summary>
    public IEnumerable<string> SolutionWithoutDemo =>
        Solution.Where(file => !file.Path.EndsWith("/Program.cs", StringComparison.Ordinal)).Select(file => file.FullPath);

    /// <inheritdoc/>
    public override string ToString() => Folder;
}
