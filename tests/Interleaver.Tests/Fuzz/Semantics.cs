namespace Interleaver.Tests.Fuzz;

/// <summary>What an instruction does, and when it can: one step of one thread, as .NET documents it.</summary>
/// <param name="codes">Of all threads.</param>
internal sealed class Semantics(IReadOnlyList<Instruction[]> codes)
{
    /// <summary>Whether the thread can do its next instruction, if only to find that its time is over.</summary>
    public bool CanGo(Moment moment, int thread)
    {
        var runner = moment.Runners[thread];
        if (!runner.IsStarted || runner.HasEnded || runner.IsAsleep)
        {
            return false;
        }

        var next = codes[thread][runner.Next];
        return runner.Levels > 0
            ? moment.ThingOf(next).Holder < 0
            : !next.Waits || next.Timeout == 0 || runner.IsTimedOut || runner.IsInterrupted || IsOpen(moment, thread, next);
    }

    /// <summary>Does it.</summary>
    public void Go(Moment moment, int thread)
    {
        var (runner, now) = (moment.Runners[thread], codes[thread][moment.Runners[thread].Next]);
        if (now.Waits && runner is { IsInterrupted: true, IsTimedOut: false } && (!IsOpen(moment, thread, now) || IsOfTheSystem(now)) && (now.Timeout != 0 || IsOfTheSystem(now)))
        {
            runner.IsInterrupted = false;
            Throw(moment, thread, nameof(ThreadInterruptedException));
            return;
        }

        if (!now.Waits)
        {
            new Doing(moment, thread, this, now).Do();
            return;
        }

        // Join is documented to tell whether the thread has ended, all others whether what they wait for came within the time.
        var passed = (!runner.IsTimedOut || now.Kind == StatementKind.Join) && IsOpen(moment, thread, now);
        if (passed)
        {
            new Doing(moment, thread, this, now).Pass();
        }

        if (codes[thread][runner.Next] == now)
        {
            runner.Log += now switch
            {
                { Kind: StatementKind.TryLock } => passed ? "" : "-",
                { Kind: StatementKind.Lock or StatementKind.Sleep } or { IsLogged: false } => "",
                { Timeout: < 0 } => ".",
                _ => passed ? "+" : "-",
            };
            GoOn(moment, thread, passed || now.Kind != StatementKind.TryLock ? runner.Next + 1 : now.Otherwise);
        }
    }

    /// <summary>Ends the statement with an exception.</summary>
    public void Throw(Moment moment, int thread, string exception)
    {
        var runner = moment.Runners[thread];
        runner.Log += exception;
        GoOn(moment, thread, codes[thread][runner.Next].Handler);
    }

    /// <summary>The thread has come to its next instruction: from now on it waits, if it has to.</summary>
    public void GoOn(Moment moment, int thread, int next)
    {
        var runner = moment.Runners[thread];
        runner.Next = next;
        runner.IsTimedOut = false;
        var then = codes[thread][next];
        runner.Deadline = then is { Waits: true, Timeout: > 0 } ? moment.Now + then.Timeout : -1;
    }

    /// <summary>Time moves to the next moment at which something is over; false when there is none.</summary>
    public static bool MoveTime(Moment moment)
    {
        var due = moment.Runners.Where(runner => runner is { Deadline: >= 0, HasEnded: false }).Select(runner => runner.Deadline).DefaultIfEmpty(-1).Min();
        if (due < 0)
        {
            return false;
        }

        moment.Now = due;
        for (var i = 0; i < moment.Runners.Length; i++)
        {
            if (moment.Runners[i].Deadline == due)
            {
                moment.Runners[i].Deadline = -1;
                moment.Runners[i].IsTimedOut = true;
                Doing.Wake(moment, i, '-');
            }
        }

        return true;
    }

    // Those that the system itself does, and a sleep: an interrupt that is pending ends them even where nothing has to be waited for.
    private static bool IsOfTheSystem(Instruction instruction) =>
        instruction is { Kind: StatementKind.Sleep } or { Kind: StatementKind.Pass, Target: FuzzedProgram.AutoReset };

    private static bool IsOpen(Moment moment, int thread, Instruction instruction) => instruction.Kind switch
    {
        StatementKind.Lock or StatementKind.TryLock => moment.ThingOf(instruction).Holder is var holder && (holder < 0 || holder == thread),
        StatementKind.Acquire or StatementKind.Pass => moment.ThingOf(instruction).Value > 0,
        StatementKind.Await => moment.ThingOf(instruction).Value == 0,
        StatementKind.Finish => !moment.Runners[instruction.Target].IsStarted || moment.Runners[instruction.Target].HasEnded,
        StatementKind.Join => !moment.Runners[instruction.Target].IsStarted || moment.Runners[instruction.Target].HasEnded,
        _ => false,
    };
}
