using System.Reflection;
using System.Runtime.Loader;
using Interleaver.Rewriting;

namespace Grading.Submissions;

/// <summary>One submission and the graders, both rewritten, loaded beside whatever else the process has loaded.</summary>
internal sealed class LessonContext(string lesson, AssemblyImage submission, AssemblyImage graders) : AssemblyLoadContext(lesson)
{
    private const string Graders = "Lessons";
    private readonly Dictionary<string, Assembly> loaded = [];

    /// <summary>The rewritten graders, bound to this submission.</summary>
    public Assembly Checks => Load(new AssemblyName(Graders))!;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (name != Name && name != Graders)
        {
            return null;
        }

        if (!loaded.TryGetValue(name, out var assembly))
        {
            var image = name == Name ? submission : graders;
            loaded[name] = assembly = LoadFromStream(new MemoryStream(image.Code), new MemoryStream(image.Symbols));
        }

        return assembly;
    }
}
