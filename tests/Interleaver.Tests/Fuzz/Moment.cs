namespace Interleaver.Tests.Fuzz;

/// <summary>One moment of an execution: all threads, all things, and the time. Written from the documentation of .NET, in no haste.</summary>
internal sealed class Moment
{
    private const int Semaphore = FuzzedProgram.Numbers + FuzzedProgram.Locks;
    private const int Events = Semaphore + 1;
    private const int Countdown = Events + 2;

    private Moment(Runner[] runners, Thing[] things) => (Runners, Things) = (runners, things);

    /// <summary>Main, the threads, the tasks.</summary>
    public Runner[] Runners { get; }

    /// <summary>What they share.</summary>
    public Thing[] Things { get; }

    /// <summary>Milliseconds since the beginning.</summary>
    public int Now { get; set; }

    /// <summary>What was printed; null when nothing was.</summary>
    public string? Printed { get; set; }

    /// <summary>Whether two accesses were a data race.</summary>
    public bool HasRace { get; private set; }

    /// <summary>The beginning.</summary>
    public static Moment First(int threads)
    {
        var first = new Moment(
            [.. Enumerable.Range(0, threads).Select(_ => new Runner(threads))],
            [.. Enumerable.Range(0, Countdown + 1).Select(_ => new Thing(threads))]);
        first.Things[Semaphore].Value = 1;
        first.Things[Countdown].Value = FuzzedProgram.Count;
        first.Runners[0].IsStarted = true;
        for (var i = 0; i < threads; i++)
        {
            first.Runners[i].Clock[i] = 1;
        }

        return first;
    }

    /// <summary>What a kind of instruction is about.</summary>
    public Thing ThingOf(Instruction instruction) => Things[instruction.Kind switch
    {
        <= StatementKind.CompareExchange or StatementKind.When => instruction.Target,
        StatementKind.Acquire or StatementKind.Release => Semaphore,
        StatementKind.Set or StatementKind.Reset or StatementKind.Pass => Events + instruction.Target,
        StatementKind.Signal or StatementKind.Await => Countdown,
        _ => FuzzedProgram.Numbers + instruction.Target,
    }];

    /// <summary>A copy that goes its own way.</summary>
    public Moment Copy() =>
        new([.. Runners.Select(runner => runner.Copy())], [.. Things.Select(thing => thing.Copy())]) { Now = Now, Printed = Printed };

    /// <summary>What was handed over to the thing happens before what the thread does next.</summary>
    public void Take(int thread, Thing thing) => Join(Runners[thread].Clock, thing.Clock);

    /// <summary>What the thread did happens before what those do who take it from the thing.</summary>
    public void Give(int thread, Thing thing, bool replaces = false)
    {
        if (replaces)
        {
            Array.Clear(thing.Clock);
        }

        Join(thing.Clock, Runners[thread].Clock);
        Runners[thread].Clock[thread]++;
    }

    /// <summary>What one thread did happens before what the other does next.</summary>
    public void Order(int before, int after) => Join(Runners[after].Clock, Runners[before].Clock);

    /// <summary>The thread accesses a number: a race with each access that is not ordered before it, if one writes and one is plain.</summary>
    public void Access(int thread, Thing number, bool isPlain, bool isWrite)
    {
        HasRace |= number.Accesses.Any(other =>
            other.Thread != thread && (other.IsWrite || isWrite) && (other.IsPlain || isPlain) && other.Time > Runners[thread].Clock[other.Thread]);
        number.Accesses.Add((thread, Runners[thread].Clock[thread], isPlain, isWrite));
    }

    /// <summary>The same text for two moments from which the same can follow.</summary>
    public override string ToString() => $"{Now};{string.Join(';', (object[])Runners)};{string.Join(';', (object[])Things)};{Printed}";

    private static void Join(int[] clock, int[] other)
    {
        for (var i = 0; i < clock.Length; i++)
        {
            clock[i] = Math.Max(clock[i], other[i]);
        }
    }
}
