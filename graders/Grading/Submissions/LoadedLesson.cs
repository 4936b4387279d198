using System.Globalization;
using System.Reflection;
using Grading.Compilation;
using Grading.Instrumentation;
using Interleaver.Checking;
using Interleaver.Rewriting;
using Mono.Cecil;

namespace Grading.Submissions;

/// <summary>A submission, compiled, rewritten and loaded with the graders; or the problem that keeps it from that.</summary>
public sealed class LoadedLesson
{
    private readonly LessonContext? context;
    private readonly ModuleDefinition? original;
    private readonly GradersImage graders;

    private LoadedLesson(GradersImage graders, Problem? problem, LessonContext? context, ModuleDefinition? original)
    {
        this.graders = graders;
        Problem = problem;
        this.context = context;
        this.original = original;
    }

    /// <summary>Why nothing can be run; null when all is well.</summary>
    public Problem? Problem { get; }

    /// <summary>What drawn numbers depend on: the text of the submission, and nothing else.</summary>
    public ulong Numbers { get; private init; }

    /// <summary>Compiles, rewrites and loads.</summary>
    public static LoadedLesson Load(Submission submission, GradersImage graders)
    {
        if (submission.Links.Count > 0)
        {
            return Failed(graders, VerdictKind.DoesNotCompile,
                [.. submission.Links.Select(link => $"{Path.GetFileName(link)} is a link, and links are not followed: put what it leads to in its place")]);
        }

        if (submission.Files.Count == 0)
        {
            return Failed(graders, VerdictKind.DoesNotCompile, [$"there is no source file in {submission.Lesson}"]);
        }

        if (SourceGate.Check(submission.Files) is { Count: > 0 } objections)
        {
            return Refused(graders, objections);
        }

        var image = LessonCompiler.Compile(submission.Lesson, submission.Files, out var errors);
        if (image is null)
        {
            return Failed(graders, VerdictKind.DoesNotCompile, [.. errors.Select(error => error.ToString())]);
        }

        var marked = LessonFiles.Of(submission.Lesson, image);
        var rewritten = AssemblyRewriter.Rewrite(marked?.Code ?? image, isLearners: true, out var refusals);
        if (rewritten is null)
        {
            return Refused(graders, refusals);
        }

        var text = Fingerprint.Of(submission.Files.Select(file => (file, Path.GetFileName(file))));
        var context = new LessonContext(submission.Lesson, rewritten, graders, marked);
        return new LoadedLesson(graders, null, context, AssemblyRewriter.Read(image))
        {
            Numbers = ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>What the check needs and the submission lacks, in words; empty when it can run.</summary>
    public IReadOnlyList<string> Missing(MethodInfo check) => Contract.Missing(graders.Original, check, original!);

    /// <summary>The check's body, bound to the submission, ready to be explored.</summary>
    public Action Body(MethodInfo check)
    {
        var type = context!.Checks.GetType(check.DeclaringType!.FullName!)!;
        var method = type.GetMethod(check.Name)!;
        var create = type.GetConstructor(Type.EmptyTypes)!;
        return () => method.CreateDelegate<Action>(create.Invoke(null))();
    }

    /// <summary>When coverage is collected: keeps which lines the check that has just run has reached, whatever becomes of this process.</summary>
    public void KeepHits() => context?.KeepHits();

    private static LoadedLesson Refused(GradersImage graders, IReadOnlyList<Refusal> refusals)
    {
        var kind = refusals.Any(r => r.IsTampering) ? VerdictKind.Tampering : VerdictKind.ApiRefused;
        return Failed(graders, kind, [.. refusals.Select(r => $"{r.Api}: {r.Reason} ({r.Line})").Distinct()]);
    }

    private static LoadedLesson Failed(GradersImage graders, VerdictKind kind, IReadOnlyList<string> lines) =>
        new(graders, new Problem(kind, lines), null, null);
}
