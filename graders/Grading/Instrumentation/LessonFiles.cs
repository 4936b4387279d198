using Grading.Compilation;
using Grading.Submissions;
using Interleaver.Rewriting;

namespace Grading.Instrumentation;

/// <summary>
/// The lessons as files, for as long as coverage is collected. A collector marks the code of files that lie beside the graders
/// before the graders start; what they compile in memory, it never sees.
/// </summary>
public static class LessonFiles
{
    /// <summary>Environment variable that names the folder of the files; not set unless coverage is collected.</summary>
    public const string Variable = "COVERED";

    /// <summary>Compiles the lessons of a folder into another one, as they are compiled for grading.</summary>
    /// <param name="submissions">Full path of the folder that holds the lessons' folders.</param>
    /// <param name="output">Full path of the folder for the files. What does not compile has none there.</param>
    public static void Write(string submissions, string output)
    {
        foreach (var lesson in LessonCatalogue.All)
        {
            File.Delete(CodeOf(output, lesson));
            File.Delete(SymbolsOf(output, lesson));
            var sources = Submission.FromFolder(lesson, Path.Combine(submissions, lesson)).Files;
            if (sources.Count > 0 && LessonCompiler.Compile(lesson, sources, out _) is { } image)
            {
                Directory.CreateDirectory(output);
                File.WriteAllBytes(CodeOf(output, lesson), image.Code);
                File.WriteAllBytes(SymbolsOf(output, lesson), image.Symbols);
            }
        }
    }

    /// <summary>A lesson with the collector's marks; null when there are none.</summary>
    /// <param name="lesson">The lesson's folder name.</param>
    /// <param name="compiled">What the sources compile to now: marks of another compilation are of no use.</param>
    internal static MarkedLesson? Of(string lesson, AssemblyImage compiled) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && File.Exists(CodeOf(folder, lesson))
            ? MarkedLesson.Read(new AssemblyImage(File.ReadAllBytes(CodeOf(folder, lesson)), File.ReadAllBytes(SymbolsOf(folder, lesson))), compiled)
            : null;

    private static string CodeOf(string folder, string lesson) => Path.Combine(folder, $"{lesson}.dll");

    private static string SymbolsOf(string folder, string lesson) => Path.Combine(folder, $"{lesson}.pdb");
}
