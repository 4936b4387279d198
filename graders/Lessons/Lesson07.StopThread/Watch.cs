using Interleaver.Checking;

namespace Lessons.Lesson07;

/// <summary>Measures, in virtual time, how long a call takes that has to come back soon.</summary>
internal static class Watch
{
    // Whoever is late by more than this is caught in the act: then the diagnosis names the line that the thread is in.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Makes the call, and ends the interleaving if it takes longer than it may.</summary>
    /// <param name="call">What asks a thread to stop and waits for it.</param>
    /// <param name="needed">How long that takes when all is well.</param>
    /// <param name="asked">When the thread was asked, as it completes "it was asked to stop …".</param>
    public static void RequireSoon(Action call, TimeSpan needed, string asked)
    {
        var isBack = new ManualResetEventSlim();
        var watcher = Threads.Start(() =>
        {
            var inTime = isBack.Wait(needed + Patience);
            Scenario.Require(inTime, VerdictKind.TooSlowToStop,
                $"the thread was asked to stop {asked}, and {(needed + Patience).TotalMilliseconds} ms later it has not ended");
        });

        var began = Scenario.Now;
        call();
        var took = Scenario.Now - began;
        isBack.Set();
        watcher.Join();
        Scenario.Require(took <= needed, VerdictKind.TooSlowToStop,
            $"the thread was asked to stop {asked}, and it took {took.TotalMilliseconds} ms until it had ended, instead of {needed.TotalMilliseconds}");
    }
}
