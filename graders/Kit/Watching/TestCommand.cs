using System.Diagnostics;
using Grading;

namespace Kit.Watching;

/// <summary>Grades by the very command that a learner types, so that the card is the very same.</summary>
/// <param name="root">Full path of the kit's folder.</param>
/// <param name="screen">Where the cards go.</param>
public sealed class TestCommand(string root, WatchScreen screen) : IGrader
{
    private bool isBuilt;

    /// <inheritdoc/>
    public void Grade(IReadOnlyList<string> lessons, CancellationToken over)
    {
        screen.Begin(lessons);
        using var process = Process.Start(new ProcessStartInfo("dotnet", Arguments(lessons)) { WorkingDirectory = root })!;
        using (over.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.WaitForExit();
        }

        isBuilt = true;
        if (!over.IsCancellationRequested)
        {
            screen.End();
        }
    }

    // The graders do not change while somebody works on the exercises: built once, they are there.
    private IEnumerable<string> Arguments(IReadOnlyList<string> lessons) =>
    [
        "test",
        .. isBuilt ? ["--no-build"] : Array.Empty<string>(),
        .. lessons.Count > 0 ? ["--filter", string.Join('|', lessons.Select(LessonCatalogue.FilterOf))] : Array.Empty<string>(),
    ];
}
