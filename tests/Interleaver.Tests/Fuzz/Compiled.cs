using Grading.Compilation;
using Interleaver.Rewriting;
using TestSupport;

namespace Interleaver.Tests.Fuzz;

/// <summary>Fuzzed programs as a learner's code: compiled, rewritten and loaded, many at once.</summary>
internal static class Compiled
{
    // There is only one Main in an assembly.
    private const string Entry = "Run";

    /// <summary>Their methods Main, ready to be explored.</summary>
    public static IReadOnlyList<Action> Load(IReadOnlyList<FuzzedProgram> programs)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{nameof(Fuzz)}{Environment.ProcessId}.cs");
        try
        {
            File.WriteAllText(file, string.Concat(programs.Select((program, i) => SourceWriter.Write(program, $"P{i}", Entry))) + "static class Entry { static void Main() { } }\n");
            var image = LessonCompiler.Compile(nameof(Fuzz), [file], out var errors)
                ?? throw new InvalidOperationException(string.Join('\n', errors) + "\n" + File.ReadAllText(file));
            var rewritten = AssemblyRewriter.Rewrite(image, isLearners: true, out var refusals)
                ?? throw new InvalidOperationException(string.Join('\n', refusals));
            var assembly = Programs.Load(rewritten, nameof(Fuzz));
            return [.. programs.Select((_, i) => assembly.GetType($"P{i}")!.GetMethod(Entry)!.CreateDelegate<Action>())];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
