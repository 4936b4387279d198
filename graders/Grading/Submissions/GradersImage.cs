using Interleaver.Rewriting;
using Mono.Cecil;

namespace Grading.Submissions;

/// <summary>The graders' assembly, rewritten once for all submissions of the process.</summary>
public sealed class GradersImage
{
    private GradersImage(AssemblyImage rewritten, ModuleDefinition original)
    {
        Rewritten = rewritten;
        Original = original;
    }

    internal AssemblyImage Rewritten { get; }

    internal ModuleDefinition Original { get; }

    /// <summary>Reads and rewrites Lessons.dll.</summary>
    /// <exception cref="InvalidOperationException">A check uses what the engine does not model.</exception>
    public static GradersImage Load(string path)
    {
        var image = new AssemblyImage(File.ReadAllBytes(path), File.ReadAllBytes(Path.ChangeExtension(path, ".pdb")));
        var rewritten = AssemblyRewriter.Rewrite(image, isLearners: false, out var refusals);
        return rewritten is null
            ? throw new InvalidOperationException("A check uses what the engine does not model: " + string.Join("; ", refusals))
            : new GradersImage(rewritten, ModuleDefinition.ReadModule(new MemoryStream(image.Code)));
    }
}
