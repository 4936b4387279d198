using System.Reflection;
using System.Runtime.Loader;

namespace StressTest;

/// <summary>A submission and the checks as their compilers left them: real threads, real locks, real time.</summary>
internal sealed class PlainLesson : AssemblyLoadContext
{
    private readonly Assembly submission;
    private readonly Assembly checks;

    /// <summary>Loads the submission from a file, and the checks with it.</summary>
    public PlainLesson(string file)
    {
        submission = LoadFromAssemblyPath(file);
        checks = LoadFromAssemblyPath(Lessons.Tests.Kit.Graders.Location);
    }

    /// <summary>A check's body.</summary>
    /// <param name="type">Full name of its class.</param>
    /// <param name="method">Its name.</param>
    public Action Body(string type, string method)
    {
        var loaded = checks.GetType(type, throwOnError: true)!;
        return () => loaded.GetMethod(method)!.CreateDelegate<Action>(Activator.CreateInstance(loaded))();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == submission.GetName().Name ? submission : null;
}
