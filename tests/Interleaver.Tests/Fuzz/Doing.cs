namespace Interleaver.Tests.Fuzz;

/// <summary>One instruction, as it is done.</summary>
internal readonly partial record struct Doing(Moment Moment, int Thread, Semantics Semantics, Instruction Now)
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
