using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Checking;

/// <summary>
/// Decides what an interleaving shows. Several things may be wrong at once; the cause goes before its effects: a stub
/// before all, a thread that nobody waited for before the race that follows from it, a race before the wrong sum.
/// </summary>
internal sealed class Diagnosis(Scheduler scheduler, Observer observer, bool maySpin)
{
    // Far more than anybody reads, and less than a program can make up to fill a report.
    private const int MostCharacters = 8_000;

    /// <summary>The evidence, or null when nothing is wrong.</summary>
    public Evidence? Of(RunEnd end)
    {
        if (ExceptionOf(end) is { } exception && Exceptions.Todo(exception, MessageOf) is { } todo)
        {
            return todo;
        }

        return OfRaces(end) ?? end switch
        {
            RunEnd.Stopped { Reason: Evidence claim } => claim,
            RunEnd.Deadlocked deadlock => Deadlocks.Explain(deadlock.Blocked, scheduler.Threads),
            RunEnd.ThreadThrew crash => Exceptions.Crash(crash.Name, false, crash.Exception, MessageOf),
            RunEnd.BodyThrew body => Exceptions.IsAssertion(body.Exception)
                ? new Evidence.Assertion(MessageOf(body.Exception))
                : Exceptions.Crash("main", true, body.Exception, MessageOf),
            RunEnd.OutOfSteps endless => new Evidence.Endless(endless.Name, endless.InAll ? Excess.Effort : Excess.Rounds, Places.Get(endless.Site)),
            RunEnd.OutOfStack deep => new Evidence.Endless(deep.Name, deep.InOnePiece ? Excess.Stack : Excess.Recursion, Places.Get(deep.Site)),
            RunEnd.OutOfMemory greedy => new Evidence.Endless(greedy.Name, Excess.Memory, Places.Get(greedy.Site)),
            RunEnd.OutOfThreads busy => new Evidence.Endless(busy.Name, Excess.Threads, Places.Get(busy.Site)),
            RunEnd.Completed => OfUnjoined() ?? OfSpinning(),
            _ => null,
        };
    }

    // An exception of the program's own may compute its message: that is its code, and comes under the same rules.
    private string MessageOf(Exception exception)
    {
        var message = scheduler.Ask(() => exception.Message, "") ?? "";
        return message.Length <= MostCharacters ? message : message[..MostCharacters] + "…";
    }

    // Memory that is looked at too early is not the race's fault but the missing wait's, if there never was a wait.
    private Evidence? OfRaces(RunEnd end)
    {
        var wasNeverWaitedFor = end is RunEnd.Completed
            || (end is RunEnd.BodyThrew body && Exceptions.IsAssertion(body.Exception));
        foreach (var race in observer.Races.Races)
        {
            var (earlier, later) = (race.Earlier.Thread, race.Later.Thread);
            if (end is RunEnd.Stopped && !(IsLearners(race.Earlier) && IsLearners(race.Later)))
            {
                continue;
            }

            foreach (var (thread, other) in new[] { (earlier, later), (later, earlier) })
            {
                if (wasNeverWaitedFor && scheduler.Threads[thread] is { Parent: var parent } suspect && (parent == other || parent == observer.FlowOf(other)) && IsUnjoined(suspect))
                {
                    return Left(suspect);
                }
            }

            return new Evidence.Collision(SideOf(race.Earlier, race.Slot), SideOf(race.Later, race.Slot));
        }

        return null;
    }

    private Evidence.Side SideOf(Access access, int slot)
    {
        var place = Places.Get(access.Site);
        return new Evidence.Side(scheduler.Threads[access.Thread].DisplayName, access.Kind, place, place.SubjectAt(slot));
    }

    private static bool IsLearners(Access access) => Places.Get(access.Site).IsLearners;

    private Evidence? OfUnjoined() => scheduler.Threads.FirstOrDefault(IsUnjoined) is { } thread ? Left(thread) : null;

    private Evidence.Spinning? OfSpinning() => maySpin || observer.SpinningThread < 0
        ? null
        : new Evidence.Spinning(scheduler.Threads[observer.SpinningThread].DisplayName, Places.Get(observer.SpinSite));

    private bool IsUnjoined(ControlledThread thread) =>
        thread.Id != 0 && Places.Get(thread.StartSite).IsLearners && !observer.Order.Knows(0, thread.Id);

    private Evidence.LeftRunning Left(ControlledThread thread)
    {
        var sleep = observer.SleepAfterStart(thread.Parent, thread.Id);
        return sleep != 0
            ? new Evidence.LeftRunning(VerdictKind.SleepAsSynchronisation, thread.DisplayName, Places.Get(sleep))
            : new Evidence.LeftRunning(VerdictKind.NeverJoined, thread.DisplayName, Places.Get(thread.StartSite));
    }

    private static Exception? ExceptionOf(RunEnd end) => end switch
    {
        RunEnd.BodyThrew body => body.Exception,
        RunEnd.ThreadThrew thread => thread.Exception,
        _ => null,
    };
}
