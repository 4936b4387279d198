using System.Runtime.InteropServices;
using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>Choosing who is next, when time moves, and who only spins.</content>
public sealed partial class Scheduler
{
    /// <summary>Called at every loop back-edge: makes the loop's thread let others run once in a while, and ends endless loops.</summary>
    public void LoopBack(ControlledThread self)
    {
        ThrowIfUnwinding();
        self.LoopAllowance = Limits.Loop;
        pulse++;
        work += Limits.Loop * Work.Round;
        if (work > allowedWork)
        {
            EndOfWork(self);
        }

        // What it does next is to go round, not the step that it did last.
        self.Next = Operation.Local;
        GiveWayAfterLong(self, Limits.LongLoop);
    }

    /// <summary>The thread tried something and could not: tried again and again with nothing changed, that is spinning.</summary>
    public void TriedInVain(ControlledThread self, int patience = Limits.FruitlessLooks)
    {
        if (IsFruitless(self, patience))
        {
            GiveWay(self);
        }
    }

    // Whoever has run for long without waiting for others may get done without them. But not for ever: it may look for what they do.
    private void GiveWayAfterLong(ControlledThread self, int length)
    {
        self.GoneOn += length;
        var mayGoOn = self.GoneOn <= Limits.GoingOn;
        HasHeldBack |= !mayGoOn && enabled.Count > 1;
        GiveWay(self, mayGoOn);
    }

    private void GiveWay(ControlledThread self, bool mayGoOn = false)
    {
        yielded.Add(self.Id, mayGoOn);
        idleYields++;
        ChooseNext(self, true);
    }

    private void ChooseNext(ControlledThread self, bool yields)
    {
        var next = Choose(self, yields);
        if (next != self)
        {
            Switch(self, next!);
        }
    }

    private bool HasYieldedHere(ControlledThread self)
    {
        ForgetBeforeChange(self);
        return !self.Yields.Add(self.Site);
    }

    private void ForgetBeforeChange(ControlledThread self)
    {
        if (self.LatestChange != progress)
        {
            self.LatestChange = progress;
            self.Looks.Clear();
            self.Yields.Clear();
        }
    }

    private ControlledThread? Choose(ControlledThread self, bool yields)
    {
        while (true)
        {
            if (enabled.Count == 0)
            {
                if (!Clock.HasTimers)
                {
                    return null;
                }

                MoveTime(self);
                continue;
            }

            var preferred = yielded.IsEmpty ? enabled : WithoutYielded(self, yields);
            if (preferred is null)
            {
                MoveTime(self);
                continue;
            }

            var options = yielded.IsEmpty ? enabled : yielded.Selectable(enabled);
            var canMoveTime = adversarialTime && Clock.HasTimers;
            if (options.Count == 1 && !canMoveTime)
            {
                var only = options.First;
                if (strategy.WantsForcedSteps && !strategy.Forced(this, only))
                {
                    End(new RunEnd.Redundant());
                }

                return Chosen(self, only);
            }

            var point = new SchedulingPoint(this, options, preferred, self.Id, yields, canMoveTime, choices++);
            var choice = strategy.Choose(point);
            if (choice != point.Default)
            {
                if (choice == SchedulingPoint.Redundant)
                {
                    End(new RunEnd.Redundant());
                }

                departures.Add((point.Index, choice));
            }

            if (choice != SchedulingPoint.Clock)
            {
                return Chosen(self, choice);
            }

            MoveTime(self);
        }
    }

    private ControlledThread Chosen(ControlledThread self, int id)
    {
        var isOneOfMany = enabled.Count > 1;
        var goesOn = isOneOfMany && yielded.Remove(id);
        stay = id == self.Id && isOneOfMany && !goesOn ? stay + 1 : 0;
        return running = threads[id];
    }

    // Those who let others run are not next of themselves before something has changed, unless all have.
    // Null: everybody spins and something is due, so time has to move.
    private ThreadSet? WithoutYielded(ControlledThread self, bool yields)
    {
        if (yielded.Preferred(enabled) is { Count: > 0 } preferred)
        {
            return preferred;
        }

        if (Clock.HasTimers && idleYields > 10 + (3 * enabled.Count))
        {
            idleYields = 0;
            return null;
        }

        yielded.ClearBut(self.Id, keeps: yields && enabled.Count > 1);
        return yielded.Preferred(enabled);
    }

    // The same look from the same place, again and again, with nothing changed anywhere.
    private bool IsFruitless(ControlledThread self, int patience)
    {
        ForgetBeforeChange(self);

        // The place may be a property that code without any loop reads several times. Only what a loop has come back to counts.
        ref var look = ref CollectionsMarshal.GetValueRefOrAddDefault(self.Looks, (self.Site, self.Next.Target), out var isKnown);
        if (isKnown && look.Allowance == self.LoopAllowance)
        {
            return false;
        }

        look = (look.Times + 1, self.LoopAllowance);
        if (look.Times <= patience)
        {
            return false;
        }

        listener.OnEvent(new Event(EventKind.Spun, self.Id, self.Next.Target, self.Site));
        return true;
    }

    private void MoveTime(ControlledThread self)
    {
        var moved = Clock.MoveToNext();
        Announce(new Event(EventKind.TimeMoved, self.Id, null, 0, Amount: moved));
    }
}
