using Interleaver.Events;

namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// The steps of an interleaving and the order that dependence gives them: steps of one thread, steps on one object that
/// do not commute, a thread's start before its steps, and a global step after and before all others. Kept as vector clocks of
/// step numbers.
/// </summary>
internal sealed class StepOrder
{
    private readonly List<StepInfo> steps = [];
    private readonly List<int[]> clocks = [];
    private readonly Dictionary<SyncObject, TouchedObject> targets = [];
    private readonly List<(SyncObject Object, bool OnlyLooks)> touching = [];
    private readonly List<int> unordered = [];
    private TouchedObject globals = new();
    private TouchedObject all = new();

    public readonly record struct StepInfo(int Thread, Operation Operation, int[] Clock);

    /// <summary>The step of that number.</summary>
    public StepInfo this[int step] => steps[step];

    /// <summary>Number of the latest step, or -1.</summary>
    public int Latest => steps.Count - 1;

    /// <summary>Forgets everything.</summary>
    public void Begin()
    {
        steps.Clear();
        clocks.Clear();
        targets.Clear();
        globals = new TouchedObject();
        all = new TouchedObject();
    }

    /// <summary>Threads that appeared were started by the step before. Returns the number of the first of them.</summary>
    public int NoteNewThreads(Scheduler scheduler)
    {
        var first = clocks.Count;
        while (clocks.Count < scheduler.Threads.Count)
        {
            clocks.Add(first == 0 ? [] : (int[])clocks[steps[^1].Thread].Clone());
        }

        return first;
    }

    /// <summary>
    /// The steps that do not commute with the thread's next operation on what it touches, and the global ones, as far as nothing orders
    /// them before it yet; latest first, those on several objects several times. The list is valid until the next call.
    /// </summary>
    public IReadOnlyList<int> Unordered(int thread, in Operation operation)
    {
        unordered.Clear();
        if (operation.Kind == OperationKind.Global)
        {
            all.AddUnordered(this, thread, onlyLooks: false, unordered);
            return unordered;
        }

        globals.AddUnordered(this, thread, onlyLooks: true, unordered);
        var lists = unordered.Count > 0 ? 1 : 0;
        foreach (var (touchedObject, onlyLooks) in Touched(operation))
        {
            if (targets.TryGetValue(touchedObject, out var target))
            {
                target.AddUnordered(this, thread, onlyLooks, unordered);
                lists++;
            }
        }

        if (lists > 1)
        {
            unordered.Sort(static (one, other) => other.CompareTo(one));
        }

        return unordered;
    }

    /// <summary>Whether the step is ordered before whatever the thread does next.</summary>
    public bool IsKnown(int step, int thread) => StepClock.Get(clocks[thread], steps[step].Thread) >= step;

    /// <summary>Whether the one step is ordered before the other.</summary>
    public bool IsBefore(int earlier, int later) => StepClock.Get(steps[later].Clock, steps[earlier].Thread) >= earlier;

    /// <summary>The thread's latest step, or -1.</summary>
    public int LastStepOf(int thread) => StepClock.Get(clocks[thread], thread);

    /// <summary>The thread does its next step.</summary>
    public void Add(int thread, in Operation operation)
    {
        var number = steps.Count;
        var clock = clocks[thread];
        if (clock.Length <= thread)
        {
            clocks[thread] = clock = StepClock.Grow(clock, clocks.Count);
        }

        clock[thread] = number;
        clock = globals.AfterChanges(clock);
        var isGlobal = operation.Kind == OperationKind.Global;
        if (isGlobal)
        {
            clock = clocks.Aggregate(clock, StepClock.Join);
            clock = globals.Add(number, onlyLooks: false, clock);
            globals.Keep(onlyLooks: false, clock);
        }

        all.Add(number, onlyLooks: !isGlobal, []);
        var touched = Touched(operation);
        foreach (var (touchedObject, onlyLooks) in touched)
        {
            if (!targets.TryGetValue(touchedObject, out var target))
            {
                targets[touchedObject] = target = new TouchedObject();
            }

            clock = target.Add(number, onlyLooks, clock);
        }

        // Each object hands on what came from the others too.
        foreach (var (touchedObject, onlyLooks) in touched)
        {
            targets[touchedObject].Keep(onlyLooks, clock);
        }

        clocks[thread] = clock;
        steps.Add(new StepInfo(thread, operation, (int[])clock.Clone()));
    }

    /// <summary>Whether the operation touches one object and no other.</summary>
    public static bool IsSimple(in Operation operation) => operation is { Target: null or { Parts: null }, Watched: null };

    // One list for all, valid until the next call: a step costs no allocation.
    private List<(SyncObject Object, bool OnlyLooks)> Touched(in Operation operation)
    {
        touching.Clear();
        AddTouched(operation.Target, operation.OnlyLooks);
        AddTouched(operation.Watched, onlyLooks: true);
        return touching;
    }

    private void AddTouched(SyncObject? target, bool onlyLooks)
    {
        if (target is null)
        {
            return;
        }

        touching.Add((target, onlyLooks));
        if (target.Parts is { } parts)
        {
            touching.AddRange(parts.Select(part => (part, onlyLooks)));
        }
    }
}
