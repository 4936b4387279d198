using Interleaver.Scheduling;

namespace Interleaver.Tests.Interleavings;

/// <summary>Code of a thread that Main starts: it runs on an OS thread of the engine, which others have used before it and will use.</summary>
internal static class OnWorker
{
    /// <summary>What the function returns there.</summary>
    public static T Run<T>(Func<T> function)
    {
        var result = default(T)!;
        End(() => result = function()).Should().BeOfType<RunEnd.Completed>();
        return result;
    }

    /// <summary>How the interleaving ends.</summary>
    public static RunEnd End(Action body) => OnMain.Make(new Limits()).Run(_ =>
    {
        var thread = new Models.Thread(() => body());
        thread.Start();
        thread.Join();
    });
}
