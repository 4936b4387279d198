using System.Reflection;
using System.Runtime.Loader;
using Grading.Instrumentation;
using Interleaver.Rewriting;

namespace Grading.Submissions;

/// <summary>One submission and the graders, both rewritten, loaded beside whatever else the process has loaded.</summary>
/// <param name="submission">The submission.</param>
/// <param name="graders">The graders.</param>
internal sealed class LessonContext(BuiltLesson submission, BuiltGraders graders) : AssemblyLoadContext(submission.Lesson)
{
    private const string Graders = "Lessons";
    private readonly Dictionary<string, Assembly> loaded = [];

    /// <summary>The rewritten graders, bound to this submission.</summary>
    public Assembly Checks => Load(new AssemblyName(Graders))!;

    /// <summary>Adds the lines that were reached since the last time to those that the collector will count.</summary>
    public void KeepHits()
    {
        if (submission.Hits is { } hits)
        {
            Load(new AssemblyName(hits.Name))!.GetTypes().Single(type => type.Namespace == Marks.Namespace)
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
        Graders => () => From(graders.Rewritten),
        _ when name == Name => () => From(submission.Rewritten),
        _ when name == submission.Hits?.Name => () => From(submission.Hits),
        _ when name == graders.Hits?.Name => () => From(graders.Hits),
        _ => null,
    };

    private Assembly From(AssemblyImage image) => LoadFromStream(new MemoryStream(image.Code), new MemoryStream(image.Symbols));

    private Assembly From(HitsImage image) => LoadFromStream(new MemoryStream(image.Code));
}
