using System.Reflection;

namespace Grading.Submissions;

/// <summary>A submission, loaded with the graders; or the problem that keeps it from that.</summary>
public sealed class LoadedLesson
{
    private readonly BuiltLesson built;
    private readonly LessonContext? context;

    /// <summary>Loads.</summary>
    /// <param name="built">The submission.</param>
    /// <param name="graders">The checks.</param>
    public LoadedLesson(BuiltLesson built, BuiltGraders graders)
    {
        this.built = built;
        context = built.Problem is null ? new LessonContext(built, graders) : null;
    }

    /// <summary>Builds and loads, in this process.</summary>
    public static LoadedLesson Load(Submission submission, GradersImage graders) => new(LessonBuilder.Build(submission, graders), graders.Built);

    /// <summary>Why nothing can be run; null when all is well.</summary>
    public Problem? Problem => built.Problem;

    /// <summary>What drawn numbers depend on: the text of the submission, and nothing else.</summary>
    public ulong Numbers => built.Numbers;

    /// <summary>How much of the processor the compiler took for a small program.</summary>
    public TimeSpan SmallProgram => built.SmallProgram;

    /// <summary>What the check needs and the submission lacks, in words; empty when it can run.</summary>
    public IReadOnlyList<string> Missing(MethodInfo check) => built.Missing.GetValueOrDefault(Contract.NameOf(check.DeclaringType!.FullName!, check.Name), []);

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
}
