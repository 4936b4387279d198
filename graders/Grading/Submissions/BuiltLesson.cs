using Grading.Instrumentation;
using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Rewriting;

namespace Grading.Submissions;

/// <summary>
/// A submission, compiled and rewritten, ready to be loaded, here or in another process; or the problem that keeps it from that. Nothing of it has
/// run yet.
/// </summary>
/// <param name="Lesson">The lesson's folder name, which is also the assembly's.</param>
/// <param name="Rewritten">The rewritten assembly.</param>
/// <param name="Hits">What its marks need; null unless coverage is collected.</param>
/// <param name="Places">What the numbers stand for by which its code says where it is.</param>
/// <param name="Missing">By check: what the check needs and the submission lacks, in words. Checks that can run are not in it.</param>
/// <param name="Numbers">What drawn numbers depend on: the text of the submission, and nothing else.</param>
/// <param name="SmallProgram">How much of the processor the compiler took for a small program.</param>
public sealed record BuiltLesson(
    string Lesson,
    AssemblyImage Rewritten,
    HitsImage? Hits,
    PlaceBlock Places,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Missing,
    ulong Numbers,
    TimeSpan SmallProgram)
{
    private static readonly AssemblyImage Nothing = new([], []);

    /// <summary>Why nothing can be run; null when all is well.</summary>
    public Problem? Problem { get; init; }

    /// <summary>That nothing of it can be run.</summary>
    internal static BuiltLesson Failed(string lesson, VerdictKind kind, IReadOnlyList<string> lines) =>
        new(lesson, Nothing, null, new PlaceBlock(0, []), new Dictionary<string, IReadOnlyList<string>>(), 0, TimeSpan.Zero) { Problem = new Problem(kind, lines) };
}
