namespace Interleaver.Tests.Fuzz;

/// <content>What is done with a lock that one holds.</content>
internal readonly partial record struct Doing
{
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
}
