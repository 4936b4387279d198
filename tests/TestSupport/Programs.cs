using System.Reflection;
using System.Runtime.Loader;
using Grading.Compilation;
using Interleaver.Rewriting;

namespace TestSupport;

/// <summary>Compiles, rewrites and loads a program of one file: a class Program with a method Main.</summary>
public static class Programs
{
    /// <summary>The program's Main, ready to be explored.</summary>
    public static Action Load(string file)
    {
        var rewritten = AssemblyRewriter.Rewrite(Compile(file), isLearners: true, out var refusals)
            ?? throw new InvalidOperationException($"{file} is refused: {string.Join("; ", refusals)}");
        return MainOf(rewritten, file);
    }

    /// <summary>The program's Main as compiled: plain .NET, which no engine sees.</summary>
    public static Action LoadPlain(string file) => MainOf(Compile(file), file);

    /// <summary>What the gate says against the program.</summary>
    public static IReadOnlyList<Refusal> Refusals(string file)
    {
        AssemblyRewriter.Rewrite(Compile(file), isLearners: true, out var refusals);
        return refusals;
    }

    /// <summary>Loads what was compiled and rewritten; not collectible, as a lesson is not, or its statics would move.</summary>
    public static Assembly Load(AssemblyImage image, string name) =>
        new AssemblyLoadContext(name).LoadFromStream(new MemoryStream(image.Code), new MemoryStream(image.Symbols));

    private static Action MainOf(AssemblyImage image, string file)
    {
        var main = Load(image, Path.GetFileNameWithoutExtension(file)).EntryPoint ?? throw new InvalidOperationException($"{file} has no Main.");
        return main.CreateDelegate<Action>();
    }

    private static AssemblyImage Compile(string file) =>
        LessonCompiler.Compile("Lesson." + Path.GetFileNameWithoutExtension(file), [file], out var errors)
        ?? throw new InvalidOperationException($"{file} does not compile: {string.Join("; ", errors)}");
}
