using System.Reflection;
using System.Runtime.Loader;
using Grading.Checks;
using Grading.Compilation;
using Grading.Submissions;
using Interleaver.Rewriting;

namespace StressTest;

/// <summary>A submission and the checks as their compilers left them: real threads, real locks, real time.</summary>
internal sealed class PlainLesson : AssemblyLoadContext
{
    private readonly Assembly submission;
    private readonly Assembly checks;

    /// <summary>Compiles and loads.</summary>
    /// <exception cref="InvalidOperationException">The submission does not compile.</exception>
    public PlainLesson(Submission sources) : base(sources.Lesson)
    {
        var image = LessonCompiler.Compile(sources.Lesson, sources.Files, out var errors)
            ?? throw new InvalidOperationException($"{sources.Lesson} does not compile: {string.Join("; ", errors)}");
        submission = Load(image);
        checks = LoadFromAssemblyPath(Lessons.Tests.Kit.Graders.Location);
    }

    /// <summary>The check's body.</summary>
    public Action Body(CheckDefinition check)
    {
        var type = checks.GetType(check.Method.DeclaringType!.FullName!, throwOnError: true)!;
        return () => type.GetMethod(check.Method.Name)!.CreateDelegate<Action>(Activator.CreateInstance(type))();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == submission.GetName().Name ? submission : null;

    private Assembly Load(AssemblyImage image) => LoadFromStream(new MemoryStream(image.Code), new MemoryStream(image.Symbols));
}
