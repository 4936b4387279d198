namespace Interleaver.Tests.HandOvers;

/// <summary>Parallel loops that are left early: whoever sees that sees what was done before.</summary>
internal static class OfLoops
{
    private const string Over = "ParallelLoopState loop = null!; Parallel.For(0, 1, (_, given) => loop = given);";

    // A loop that goes on until it is told to fail.
    private const string Failing =
        "ParallelLoopState loop = null!; var begun = new ManualResetEventSlim(); var fail = new ManualResetEventSlim(); "
        + "var runner = new Thread(() => Fails(() => Parallel.For(0, 1, (_, given) => { loop = given; begun.Set(); fail.Wait(); throw new FormatException(); }))); "
        + "runner.Start(); begun.Wait();";

    /// <summary>All of them.</summary>
    public static IEnumerable<HandOver> All =>
    [
        new(Over, "loop.Stop();", "loop.IsStopped"),
        new(Over, "loop.Stop();", "loop.ShouldExitCurrentIteration"),
        new(Over, "loop.Break();", "loop.LowestBreakIteration == 0"),
        new(Failing, "fail.Set(); runner.Join();", "loop.IsExceptional"),
        new(Failing, "fail.Set(); runner.Join();", "loop.ShouldExitCurrentIteration"),
    ];
}
