using Grading.Instrumentation;
using Interleaver.Events;
using Interleaver.Rewriting;
using Mono.Cecil;

namespace Grading.Submissions;

/// <summary>The graders' assembly as compiled, and rewritten, once for all submissions of the process.</summary>
public sealed class GradersImage
{
    private readonly ModuleDefinition original;

    private GradersImage(BuiltGraders built, ModuleDefinition original)
    {
        Built = built;
        this.original = original;
    }

    /// <summary>The rewritten assembly.</summary>
    public BuiltGraders Built { get; }

    /// <summary>Reads and rewrites Lessons.dll.</summary>
    /// <exception cref="InvalidOperationException">A check uses what the engine does not model.</exception>
    public static GradersImage Load(string path)
    {
        var (image, first) = (new AssemblyImage(File.ReadAllBytes(path), File.ReadAllBytes(Path.ChangeExtension(path, ".pdb"))), Places.Next);
        var original = ModuleDefinition.ReadModule(new MemoryStream(image.Code));
        var marked = MarkedLesson.IsMarked(original) ? MarkedLesson.Read(image) : null;
        var rewritten = AssemblyRewriter.Rewrite(marked?.Code ?? image, isLearners: false, out var refusals);
        return rewritten is null
            ? throw new InvalidOperationException("A check uses what the engine does not model: " + string.Join("; ", refusals))
            : new GradersImage(new BuiltGraders(rewritten, marked?.Hits, Places.Since(first)), original);
    }

    /// <summary>By check of a lesson, what it needs and a submission lacks, in words.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> MissingIn(string lesson, ModuleDefinition submission) =>
        Contract.Checks(original, lesson)
            .Select(check => (Name: Contract.NameOf(check.DeclaringType.FullName, check.Name), Missing: Contract.Missing(check, submission)))
            .Where(check => check.Missing.Count > 0).ToDictionary(check => check.Name, check => check.Missing);
}
