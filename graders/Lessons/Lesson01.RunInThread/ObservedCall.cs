using Interleaver.Checking;

namespace Lessons.Lesson01;

/// <summary>A call of the learner's method, with what was true at the moment when it returned.</summary>
internal sealed class ObservedCall
{
    private readonly string _method;
    private readonly Witness[] _witnesses;
    private readonly Witness[] _notDoneOnReturn;
    private readonly TimeSpan _took;

    /// <summary>Makes the call, looks around, and then lets every thread that is left come to its end.</summary>
    /// <param name="method">The learner's method, as the diagnosis shall name it.</param>
    /// <param name="call">Calls it.</param>
    /// <param name="witnesses">The actions that it is to run; at least one.</param>
    public ObservedCall(string method, Action call, params Witness[] witnesses)
    {
        _method = method;
        _witnesses = witnesses;

        TimeSpan began = Scenario.Now;
        call();
        _took = Scenario.Now - began;
        _notDoneOnReturn = [.. witnesses.Where(witness => witness.Runs == 0)];

        // Only after this is it certain which mistake was made: not waited for, or never run at all.
        // Patient time moves when no thread can run, so it is long enough however slow a thread is.
        Thread.Sleep(Scenario.LongEnough(TimeSpan.FromDays(1)));
    }

    /// <summary>Something ran, and not everything on the thread that made the call.</summary>
    public void RequireAnotherThread()
    {
        Scenario.Require(
            _witnesses.Any(witness => witness.Runs > 0),
            VerdictKind.RanOnCallersThread,
            $"{_method} ran nothing: no thread was started.");
        Scenario.Require(
            _witnesses.Any(witness => witness.RunsOnCallersThread == 0),
            VerdictKind.RanOnCallersThread,
            $"Everything ran on the very thread that called {_method}.");
    }

    /// <summary>The call ended when the slowest of the actions did: no sooner and no later.</summary>
    public void RequireThatItWaited()
    {
        TimeSpan needed = _witnesses.Max(witness => witness.Takes);
        Scenario.Require(
            _took <= needed,
            VerdictKind.SleepAsSynchronisation,
            $"{_method} took {_took.TotalMilliseconds} ms for what takes {needed.TotalMilliseconds} ms: " +
            "a pause does not wait for a thread, it guesses.");

        int late = _notDoneOnReturn.Count(witness => witness.Runs > 0);
        string which = _witnesses.Length == 1 ? "its action" : $"{late} of its {_witnesses.Length} actions";
        Scenario.Require(
            late == 0,
            VerdictKind.NeverJoined,
            $"{_method} returned before {which} had ended.");
    }
}
