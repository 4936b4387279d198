using Grading.Checks;
using Workers;

namespace Lessons;

/// <summary>
/// The graders without the test platform: what grades as a worker process, and what an editor starts under its debugger to show
/// the last failing check; then an argument names another file than the kit's that keeps one. `dotnet test` finds the checks
/// without it.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var graders = typeof(Marker).Assembly;
        return WorkerLoop.Serve(arguments, graders) ? 0 : Replaying.Run(graders, arguments.Length > 0 ? arguments[0] : LastFailure.FileOfTheKit, Console.Out);
    }
}
