using Grading.Instrumentation;
using Interleaver.Rewriting;
using Mono.Cecil;

namespace Grading.Submissions;

/// <summary>The graders' assembly, rewritten once for all submissions of the process.</summary>
public sealed class GradersImage
{
    private GradersImage(AssemblyImage rewritten, ModuleDefinition original, MarkedLesson? marked)
    {
        Rewritten = rewritten;
        Original = original;
        Marked = marked;
    }

    internal AssemblyImage Rewritten { get; }

    internal ModuleDefinition Original { get; }

    /// <summary>What their own marks need; null unless it is measured what of them the kit's tests run.</summary>
    internal MarkedLesson? Marked { get; }

    /// <summary>Reads and rewrites Lessons.dll.</summary>
    /// <exception cref="InvalidOperationException">A check uses what the engine does not model.</exception>
    public static GradersImage Load(string path)
    {
        var image = new AssemblyImage(File.ReadAllBytes(path), File.ReadAllBytes(Path.ChangeExtension(path, ".pdb")));
        var original = ModuleDefinition.ReadModule(new MemoryStream(image.Code));
        var marked = MarkedLesson.IsMarked(original) ? MarkedLesson.Read(image) : null;
        var rewritten = AssemblyRewriter.Rewrite(marked?.Code ?? image, isLearners: false, out var refusals);
        return rewritten is null
            ? throw new InvalidOperationException("A check uses what the engine does not model: " + string.Join("; ", refusals))
            : new GradersImage(rewritten, original, marked);
    }
}
