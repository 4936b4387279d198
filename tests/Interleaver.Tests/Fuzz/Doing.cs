namespace Interleaver.Tests.Fuzz;

/// <summary>One instruction, as it is done.</summary>
internal readonly record struct Doing(Moment Moment, int Thread, Semantics Semantics, Instruction Now)
{
    private Runner Self => Moment.Runners[Thread];

    private Thing Thing => Moment.ThingOf(Now);

    /// <summary>What never waits, or, as Monitor.Wait, gives back first.</summary>
    public void Do()
    {
        switch (Now.Kind)
        {
            case <= StatementKind.CompareExchange or StatementKind.When:
                OnNumber();
                break;
            case StatementKind.Wait or StatementKind.Pulse or StatementKind.PulseAll or StatementKind.Exit:
                OnLock();
                break;
            case StatementKind.Release or StatementKind.Set or StatementKind.Reset or StatementKind.Signal:
                OnSignal();
                break;
            default:
                OnThreads();
                break;
        }
    }

    /// <summary>What waits, and has not waited in vain.</summary>
    public void Pass()
    {
        switch (Now.Kind)
        {
            case StatementKind.Lock or StatementKind.TryLock:
                Thing.Holder = Thread;
                Thing.Levels++;
                Moment.Take(Thread, Thing);
                break;
            case StatementKind.Acquire:
                Thing.Value--;
                Moment.Take(Thread, Thing);
                break;
            case StatementKind.Pass:
                Thing.Value = Now.Target == FuzzedProgram.AutoReset ? 0 : Thing.Value;
                Moment.Take(Thread, Thing);
                break;
            case StatementKind.Await:
                Moment.Take(Thread, Thing);
                break;
            case StatementKind.Join when !Moment.Runners[Now.Target].IsStarted:
                Semantics.Throw(Moment, Thread, nameof(ThreadStateException));
                break;
            default:
                Moment.Order(Now.Target, Thread);
                break;
        }
    }

    /// <summary>Ends the sleep of a thread in Monitor.Wait: it takes the lock again.</summary>
    public static void Wake(Moment moment, int thread, char how)
    {
        var runner = moment.Runners[thread];
        if (runner.IsAsleep)
        {
            runner.IsAsleep = false;
            runner.Woken = how;
            runner.Deadline = -1;
            Array.ForEach(moment.Things, thing => thing.Sleepers.Remove(thread));
        }
    }

    private void OnNumber()
    {
        var plain = Now.Kind is StatementKind.Read or StatementKind.Write;
        var old = Thing.Value;
        var writes = Now.Kind is StatementKind.Write or StatementKind.VolatileWrite or StatementKind.Increment
            || (Now.Kind == StatementKind.CompareExchange && old == 0);
        if (!plain && Now.Kind != StatementKind.VolatileWrite)
        {
            Moment.Take(Thread, Thing);
        }

        Moment.Access(Thread, Thing, plain, writes);
        if (writes)
        {
            Thing.Value = Now.Kind == StatementKind.Increment ? old + 1 : Now.Value;
            if (!plain)
            {
                Moment.Give(Thread, Thing, replaces: Now.Kind == StatementKind.VolatileWrite);
            }
        }

        Self.Log += Now.Kind switch
        {
            StatementKind.Increment => $"{Thing.Value}",
            StatementKind.Read or StatementKind.VolatileRead or StatementKind.CompareExchange => $"{old}",
            _ => "",
        };
        GoOn(Now.Kind == StatementKind.When && old != Now.Value ? Now.Otherwise : Self.Next + 1);
    }

    private void OnLock()
    {
        if (Self.Levels > 0)
        {
            TakeAgain();
        }
        else if (Thing.Holder != Thread)
        {
            Semantics.Throw(Moment, Thread, nameof(SynchronizationLockException));
        }
        else if (Now.Kind == StatementKind.Wait)
        {
            FallAsleep();
        }
        else if (Now.Kind == StatementKind.Exit)
        {
            Thing.Levels--;
            if (Thing.Levels == 0)
            {
                Thing.Holder = -1;
                Moment.Give(Thread, Thing);
            }

            GoOn(Self.Next + 1);
        }
        else
        {
            foreach (var sleeper in Thing.Sleepers.Take(Now.Kind == StatementKind.Pulse ? 1 : int.MaxValue).ToList())
            {
                Wake(Moment, sleeper, '+');
            }

            GoOn(Self.Next + 1);
        }
    }

    private void FallAsleep()
    {
        if (Self.IsInterrupted)
        {
            Self.IsInterrupted = false;
            Semantics.Throw(Moment, Thread, nameof(ThreadInterruptedException));
            return;
        }

        (Self.Levels, Self.IsAsleep) = (Thing.Levels, true);
        (Thing.Holder, Thing.Levels) = (-1, 0);
        Thing.Sleepers.Add(Thread);
        Moment.Give(Thread, Thing);
        Self.Deadline = Now.Timeout > 0 ? Moment.Now + Now.Timeout : -1;
        if (Now.Timeout == 0)
        {
            Wake(Moment, Thread, '-');
        }
    }

    private void TakeAgain()
    {
        (Thing.Holder, Thing.Levels) = (Thread, Self.Levels);
        Moment.Take(Thread, Thing);
        var how = Self.Woken;
        (Self.Levels, Self.Woken) = (0, '.');
        if (how == '!')
        {
            Semantics.Throw(Moment, Thread, nameof(ThreadInterruptedException));
            return;
        }

        Self.Log += Now.Timeout < 0 ? '.' : how;
        GoOn(Self.Next + 1);
    }

    private void OnSignal()
    {
        var old = Thing.Value;
        if (Now.Kind == StatementKind.Release && old == FuzzedProgram.Permits)
        {
            Semantics.Throw(Moment, Thread, nameof(SemaphoreFullException));
            return;
        }

        if (Now.Kind == StatementKind.Signal && old == 0)
        {
            Semantics.Throw(Moment, Thread, nameof(InvalidOperationException));
            return;
        }

        Thing.Value = Now.Kind switch
        {
            StatementKind.Release => old + 1,
            StatementKind.Signal => old - 1,
            var kind => kind == StatementKind.Set ? 1 : 0,
        };
        if (Now.Kind == StatementKind.Signal)
        {
            Moment.Take(Thread, Thing);
        }

        Moment.Give(Thread, Thing);
        Self.Log += Now.Kind switch
        {
            StatementKind.Release => $"{old}",
            StatementKind.Signal => Thing.Value == 0 ? "+" : "-",
            _ => "",
        };
        GoOn(Self.Next + 1);
    }

    private void OnThreads()
    {
        switch (Now.Kind)
        {
            case StatementKind.Start or StatementKind.Run:
                Moment.Runners[Now.Target].IsStarted = true;
                Moment.Order(Thread, Now.Target);
                Self.Clock[Thread]++;
                Semantics.GoOn(Moment, Now.Target, 0);
                break;
            case StatementKind.Interrupt when Moment.Runners[Now.Target] is { IsStarted: true, HasEnded: false } other:
                other.IsInterrupted = !other.IsAsleep;
                Wake(Moment, Now.Target, '!');
                break;
            case StatementKind.Print:
                Moment.Printed = string.Concat(Moment.Runners.Select(runner => $"{runner.Log}|"))
                    + string.Concat(Moment.Things.Take(FuzzedProgram.Numbers).Select(number => number.Value));
                break;
            case StatementKind.End:
                Self.HasEnded = true;
                return;
        }

        GoOn(Now.Kind switch { StatementKind.Jump => Now.Otherwise, StatementKind.Raise => Now.Handler, _ => Self.Next + 1 });
    }

    private void GoOn(int next) => Semantics.GoOn(Moment, Thread, next);
}
