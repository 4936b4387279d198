using System.Globalization;
using Grading.Compilation;
using Grading.Instrumentation;
using Interleaver.Checking;
using Interleaver.Events;
using Interleaver.Rewriting;

namespace Grading.Submissions;

/// <summary>Makes of a submission what can be loaded: reads, compiles and rewrites it, and compares it with what the checks need.</summary>
public static class LessonBuilder
{
    /// <summary>Builds, or says why not.</summary>
    /// <param name="submission">The sources.</param>
    /// <param name="graders">The checks that the submission has to do for; not asked for before it compiles.</param>
    /// <param name="mostOfTheProcessor">How much of it the process may take while the compiler is at work; if nothing is said, enough for others beside it.</param>
    public static BuiltLesson Build(Submission submission, Func<GradersImage> graders, TimeSpan? mostOfTheProcessor = null)
    {
        var lesson = submission.Lesson;
        if (submission.Links.Count > 0)
        {
            return BuiltLesson.Failed(lesson, VerdictKind.DoesNotCompile,
                [.. submission.Links.Select(link => $"{Path.GetFileName(link)} is a link, and links are not followed: put what it leads to in its place")]);
        }

        if (submission.Files.Count == 0)
        {
            return BuiltLesson.Failed(lesson, VerdictKind.DoesNotCompile, [$"there is no source file in {lesson}"]);
        }

        if (SourceGate.Check(submission.Files) is { Count: > 0 } objections)
        {
            return Refused(lesson, objections);
        }

        var image = LessonCompiler.Compile(lesson, submission.Files, out var errors, mostOfTheProcessor);
        return image is null
            ? BuiltLesson.Failed(lesson, VerdictKind.DoesNotCompile, [.. errors.Select(error => error.ToString())])
            : Build(submission, image, graders());
    }

    private static BuiltLesson Build(Submission submission, AssemblyImage image, GradersImage graders)
    {
        var first = Places.Next;
        var marked = LessonFiles.Of(submission.Lesson, image);
        var rewritten = AssemblyRewriter.Rewrite(marked?.Code ?? image, isLearners: true, out var refusals);
        if (rewritten is null)
        {
            return Refused(submission.Lesson, refusals);
        }

        var text = Fingerprint.Of(submission.Files.Select(file => (file, Path.GetFileName(file))));
        using var original = AssemblyRewriter.Read(image);
        return new BuiltLesson(
            submission.Lesson, rewritten, marked?.Hits, Places.Since(first), graders.MissingIn(submission.Lesson, original),
            ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture), LessonCompiler.OfASmallProgram);
    }

    private static BuiltLesson Refused(string lesson, IReadOnlyList<Refusal> refusals)
    {
        var kind = refusals.Any(r => r.IsTampering) ? VerdictKind.Tampering : VerdictKind.ApiRefused;
        return BuiltLesson.Failed(lesson, kind, [.. refusals.Select(r => $"{r.Api}: {r.Reason} ({r.Line})").Distinct()]);
    }
}
