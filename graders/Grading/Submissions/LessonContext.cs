using System.Reflection;
using System.Runtime.Loader;
using Grading.Instrumentation;
using Interleaver.Rewriting;

namespace Grading.Submissions;

/// <summary>One submission and the graders, both rewritten, loaded beside whatever else the process has loaded.</summary>
/// <param name="lesson">The lesson's folder name.</param>
/// <param name="submission">The submission, rewritten.</param>
/// <param name="graders">The graders, rewritten.</param>
/// <param name="marked">What the submission's marks need; null unless coverage is collected.</param>
internal sealed class LessonContext(string lesson, AssemblyImage submission, GradersImage graders, MarkedLesson? marked)
    : AssemblyLoadContext(lesson)
{
    private const string Graders = "Lessons";
    private readonly Dictionary<string, Assembly> loaded = [];

    /// <summary>The rewritten graders, bound to this submission.</summary>
    public Assembly Checks => Load(new AssemblyName(Graders))!;

    /// <summary>Adds the lines that were reached since the last time to those that the collector will count.</summary>
    public void KeepHits()
    {
        if (marked is not null)
        {
            Load(new AssemblyName(marked.HitsName))!.GetTypes().Single(type => type.Namespace == Marks.Namespace)
                .GetMethod("UnloadModule")!.Invoke(null, [this, EventArgs.Empty]);
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (!loaded.TryGetValue(name, out var assembly) && Find(name) is { } load)
        {
            loaded[name] = assembly = load();
        }

        return assembly;
    }

    private Func<Assembly>? Find(string name) => name switch
    {
        Graders => () => LoadFromStream(new MemoryStream(graders.Rewritten.Code), new MemoryStream(graders.Rewritten.Symbols)),
        _ when name == Name => () => LoadFromStream(new MemoryStream(submission.Code), new MemoryStream(submission.Symbols)),
        _ when name == marked?.HitsName => () => LoadFromStream(new MemoryStream(marked.Hits)),
        _ when name == graders.Marked?.HitsName => () => LoadFromStream(new MemoryStream(graders.Marked.Hits)),
        _ => null,
    };
}
