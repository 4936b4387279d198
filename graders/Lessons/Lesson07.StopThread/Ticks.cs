using Interleaver.Checking;

namespace Lessons.Lesson07;

/// <summary>The work of a ticker: it takes its time, and remembers how often it was begun and ended.</summary>
/// <param name="takes">How long one tick lasts, in virtual time.</param>
/// <remarks>Atomic operations only, so that a thread that is not waited for is called that, and no data race in a check.</remarks>
internal sealed class Ticks(TimeSpan takes = default)
{
    private readonly Thread _maker = Thread.CurrentThread;
    private int _begun;
    private int _ended;
    private long _lastBegan;
    private bool _wasBrokenOff;

    /// <summary>How many ticks have begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>How many ticks have ended.</summary>
    public int Ended => Volatile.Read(ref _ended);

    /// <summary>When the last tick began, since the interleaving began.</summary>
    public TimeSpan LastBegan => TimeSpan.FromTicks(Volatile.Read(ref _lastBegan));

    /// <summary>What a tick does at its beginning, and once more at its end; nothing by default.</summary>
    public Action AtBothEnds { get; init; } = () => { };

    /// <summary>A tick.</summary>
    public void Run()
    {
        Scenario.Require(Thread.CurrentThread != _maker, VerdictKind.RanOnCallersThread,
            "the tick ran on the very thread that made the ticker");
        Volatile.Write(ref _lastBegan, Scenario.Now.Ticks);
        Interlocked.Increment(ref _begun);
        AtBothEnds();
        if (takes > TimeSpan.Zero)
        {
            try
            {
                Thread.Sleep(takes);
            }
            catch (ThreadInterruptedException)
            {
                Volatile.Write(ref _wasBrokenOff, true);
                throw;
            }
        }

        AtBothEnds();
        Interlocked.Increment(ref _ended);
    }

    /// <summary>So many ticks have begun, and no more.</summary>
    /// <param name="times">How many.</param>
    /// <param name="rule">Why, as it completes "it has ticked 2 times: …".</param>
    public void RequireBegun(int times, string rule) =>
        Scenario.Require(Begun == times, VerdictKind.WrongResult, $"{Counted(Begun)}: {rule}");

    /// <summary>Somebody came back from Stop: the tick that was under way has ended, in good order, and none begins later.</summary>
    /// <param name="expected">How many ticks had begun before.</param>
    public void RequireOver(int expected)
    {
        var (begun, ended) = (Begun, Ended);
        RequireUnbroken();

        // Patient time moves when no thread can run: after this it is certain which thread was only late.
        Thread.Sleep(Scenario.LongEnough(TimeSpan.FromMinutes(1)));
        RequireUnbroken();
        Scenario.Require(begun == ended, VerdictKind.NeverJoined, "Stop returned while a tick was still under way");
        Scenario.Require(Begun == begun, VerdictKind.NeverJoined, "Stop returned, and after that another tick began");
        RequireBegun(expected, $"{expected} were due before Stop");
    }

    private void RequireUnbroken() =>
        Scenario.Require(!Volatile.Read(ref _wasBrokenOff), VerdictKind.WrongResult, "a tick was broken off in the middle");

    private static string Counted(int times) => times switch
    {
        0 => "it has not ticked",
        1 => "it has ticked once",
        2 => "it has ticked twice",
        _ => $"it has ticked {times} times",
    };
}
