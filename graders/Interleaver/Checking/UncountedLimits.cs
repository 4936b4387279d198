namespace Interleaver.Checking;

/// <summary>
/// How much of the processor a program may take in calls that the engine cannot count. It is processor time of the process, which does
/// not go on while others are served; and only that of turns. The way from one thread to the next takes many times as long on
/// a busy machine, but how often it is gone is counted.
/// </summary>
/// <param name="InOne">In one exploration.</param>
/// <param name="InAll">In all that one <see cref="ProcessorPatience"/> sees.</param>
/// <param name="ForWhole">More, for as much as one interleaving may do that is counted.</param>
/// <param name="ForGibibyte">More, for each that is asked for: filling memory ends by itself, in the heap's limit. Of <see cref="MostGibibytes"/> at most.</param>
public sealed record UncountedLimits(TimeSpan InOne, TimeSpan InAll, TimeSpan ForWhole, TimeSpan ForGibibyte)
{
    /// <summary>A heap of half a one is filled once when that is found, and up to twice when it is told.</summary>
    public const int MostGibibytes = 2;

    /// <summary>Those of whoever knows nothing of the machine: far too much for all that comes to an end.</summary>
    public static UncountedLimits Usual { get; } =
        new(TimeSpan.FromSeconds(10), TimeSpan.MaxValue, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10));
}
