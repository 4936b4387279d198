using Interleaver.Checking;

namespace Lessons.Lesson06;

/// <summary>Times for the checks, and what they say about somebody who pauses where a wait belongs.</summary>
internal static class Pause
{
    /// <summary>Longer than any limit that one writes down without thinking, and not a round number for those who poll.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromMilliseconds(7_003);

    /// <summary>What could go on at one moment went on at that moment, and not after a pause.</summary>
    /// <param name="who">Who went on, as it begins "… at 7010 ms".</param>
    /// <param name="when">When it did.</param>
    /// <param name="possible">When it could have done.</param>
    public static void RequireNone(string who, TimeSpan when, TimeSpan possible) => Scenario.Require(
        when <= possible,
        VerdictKind.SleepAsSynchronisation,
        $"{who} after {when.TotalMilliseconds} ms, and could have done so after {possible.TotalMilliseconds} ms: a pause does not wait, it guesses");

    /// <summary>Nothing more happens when Run has returned.</summary>
    /// <param name="count">What would change if something did.</param>
    public static void RequireAllEnded(Func<int> count)
    {
        var before = count();

        // Patient time moves when no thread can run: after this it is certain which ones were only late.
        Thread.Sleep(Scenario.LongEnough(TimeSpan.FromDays(1)));
        var late = count() - before;
        Scenario.Require(late == 0, VerdictKind.NeverJoined, $"Run returned, and after that {late} more items were consumed");
    }
}
