using System.Reflection;
using Interleaver.Checking;
using Interleaver.Events;

namespace Grading.Submissions;

/// <summary>A submission, loaded with the graders; or the problem that keeps it from that.</summary>
public sealed class LoadedLesson
{
    private readonly BuiltLesson built;
    private readonly LessonContext? context;

    /// <summary>Loads.</summary>
    /// <param name="built">The submission.</param>
    /// <param name="graders">The checks; null will do where nothing can be run.</param>
    public LoadedLesson(BuiltLesson built, BuiltGraders? graders)
    {
        this.built = built;
        context = built.Problem is null ? new LessonContext(built, graders!) : null;
    }

    /// <summary>Builds and loads, in this process.</summary>
    public static LoadedLesson Load(Submission submission, GradersImage graders) => new(LessonBuilder.Build(submission, () => graders), graders.Built);

    /// <summary>Loads what was built in another process, always the same, into this one, which does nothing else.</summary>
    public static LoadedLesson FromElsewhere(BuiltLesson built, BuiltGraders graders)
    {
        Places.Restore(graders.Places);
        Places.Restore(built.Places);
        return new LoadedLesson(built, graders) { Processor = new ProcessorPatience(UncountedWork.LimitsFor(built.SmallProgram)) };
    }

    /// <summary>Why nothing can be run; null when all is well.</summary>
    public Problem? Problem => built.Problem;

    /// <summary>What drawn numbers depend on: the text of the submission, and nothing else.</summary>
    public ulong Numbers => built.Numbers;

    /// <summary>Says when its checks have taken too much of the processor; null in a process that may be at work on something else, too.</summary>
    public ProcessorPatience? Processor { get; private init; }

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
