using Interleaver.Checking;

namespace Lessons.Lesson07;

/// <summary>A ship to unload: three steps that take a second each, and watch over their order.</summary>
/// <param name="parcels">How many parcels there are.</param>
/// <remarks>Atomic operations only, so that a thread that is not waited for is called that, and no data race in a check.</remarks>
internal sealed class Ship(int parcels)
{
    /// <summary>How long each step takes.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Thread _maker = Thread.CurrentThread;
    private int _taken;
    private int _put;
    private int _inHand;
    private int _cleanUps;

    /// <summary>Thrown by Take when it has taken so many; null for none.</summary>
    public (int After, Exception What)? TakeThrows { get; init; }

    /// <summary>Thrown by Put when it has put so many; null for none.</summary>
    public (int After, Exception What)? PutThrows { get; init; }

    /// <summary>How many parcels were taken off the ship.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>How many parcels are ashore.</summary>
    public int Ashore => Volatile.Read(ref _put);

    /// <summary>How many clean-ups have ended.</summary>
    public int CleanUps => Volatile.Read(ref _cleanUps);

    /// <summary>Takes a parcel off the ship.</summary>
    public string? Take()
    {
        RequireNotMaker();
        RequireNotCleanedUp("a parcel was taken off the ship");
        Thread.Sleep(Step);
        if (TakeThrows is { } problem && Taken == problem.After)
        {
            throw problem.What;
        }

        if (Taken == parcels)
        {
            return null;
        }

        Interlocked.Increment(ref _taken);
        Volatile.Write(ref _inHand, 1);
        return $"parcel {Taken}";
    }

    /// <summary>Puts a parcel ashore.</summary>
    public void Put(string parcel)
    {
        Scenario.Require(parcel == $"parcel {Taken}", VerdictKind.WrongResult,
            $"parcel {Taken} was taken, and {parcel ?? "null"} was put ashore");
        RequireNotCleanedUp("a parcel was put ashore");
        Thread.Sleep(Step);
        Volatile.Write(ref _inHand, 0);
        if (PutThrows is { } problem && Ashore == problem.After)
        {
            throw problem.What;
        }

        Interlocked.Increment(ref _put);
    }

    /// <summary>Puts the tools away.</summary>
    public void CleanUp()
    {
        Scenario.Require(Volatile.Read(ref _inHand) == 0, VerdictKind.WrongResult,
            $"the clean-up began when parcel {Taken} had been taken and was not yet ashore");
        Thread.Sleep(Step);
        Scenario.Require(Interlocked.Increment(ref _cleanUps) == 1, VerdictKind.WrongResult, "it was cleaned up twice");
    }

    /// <summary>It is over: so many parcels are ashore, none is on its way, and there was one clean-up.</summary>
    /// <param name="ashore">How many.</param>
    /// <param name="call">What has just returned.</param>
    public void RequireOver(int ashore, string call)
    {
        var cleanUps = CleanUps;
        Thread.Sleep(10 * Step);
        Scenario.Require(cleanUps > 0 || CleanUps == 0, VerdictKind.NeverJoined, $"{call} returned before the clean-up had ended");
        Scenario.Require(CleanUps == 1, VerdictKind.WrongResult, $"{call} returned, and nobody has cleaned up");
        Scenario.Require(Ashore == ashore, VerdictKind.WrongResult,
            $"{ashore} parcels have to be ashore when {call} has returned, and it is {Ashore}");
    }

    private void RequireNotMaker() =>
        Scenario.Require(Thread.CurrentThread != _maker, VerdictKind.RanOnCallersThread,
            "the very thread that made the unloader works for it");

    private void RequireNotCleanedUp(string what) =>
        Scenario.Require(CleanUps == 0, VerdictKind.WrongResult, $"{what} when the clean-up was over");
}
