using Interleaver.Events;

namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// The steps of an interleaving and the order that dependence gives them: steps of one thread, steps on one object that
/// do not commute, and a thread's start before its steps. Kept as vector clocks of step numbers.
/// </summary>
internal sealed class StepOrder
{
    private readonly List<StepInfo> steps = [];
    private readonly List<Dictionary<int, int>> clocks = [];
    private readonly Dictionary<SyncObject, Target> targets = [];
    private int lastThread;

    public readonly record struct StepInfo(int Thread, Operation Operation);

    public StepInfo this[int step] => steps[step];

    public void Begin()
    {
        steps.Clear();
        clocks.Clear();
        targets.Clear();
        lastThread = 0;
    }

    /// <summary>Threads that appeared were started by the step before.</summary>
    public void NoteNewThreads(Scheduler scheduler)
    {
        while (clocks.Count < scheduler.Threads.Count)
        {
            clocks.Add(clocks.Count == 0 ? [] : new Dictionary<int, int>(clocks[lastThread]));
        }
    }

    /// <summary>The steps that touched what the operation touches, the latest first.</summary>
    public IEnumerable<int> LatestOn(Operation operation)
    {
        var lists = Touched(operation).Select(target => targets.GetValueOrDefault(target)?.Steps).OfType<List<int>>().ToList();
        return lists.Count switch
        {
            0 => [],
            1 => Enumerable.Reverse(lists[0]),
            _ => lists.SelectMany(list => list).Distinct().OrderDescending(),
        };
    }

    /// <summary>Whether the step is ordered before whatever the thread does next.</summary>
    public bool IsKnown(int step, int thread) => clocks[thread].GetValueOrDefault(steps[step].Thread, -1) >= step;

    /// <summary>The thread's latest step, or -1.</summary>
    public int LastStepOf(int thread) => clocks[thread].GetValueOrDefault(thread, -1);

    /// <summary>Whether a step of <paramref name="id"/> after step <paramref name="j"/> is ordered before what <paramref name="thread"/> does next.</summary>
    public bool LeadsTo(int id, int j, int thread) => clocks[thread].GetValueOrDefault(id, -1) > j;

    /// <summary>The thread does its next step.</summary>
    public void Add(int thread, in Operation operation)
    {
        var number = steps.Count;
        var clock = clocks[thread];
        clock[thread] = number;
        foreach (var touched in Touched(operation))
        {
            if (!targets.TryGetValue(touched, out var target))
            {
                targets[touched] = target = new Target();
            }

            Join(clock, target.Changes);
            if (operation.Kind == OperationKind.Look)
            {
                Join(target.Looks, clock);
            }
            else
            {
                Join(clock, target.Looks);
                Join(target.Changes, clock);
            }

            target.Steps.Add(number);
        }

        steps.Add(new StepInfo(thread, operation));
        lastThread = thread;
    }

    private static IReadOnlyList<SyncObject> Touched(in Operation operation) => operation.Target switch
    {
        null => [],
        { Parts: null } simple => [simple],
        var joint => [joint, .. joint.Parts],
    };

    private static void Join(Dictionary<int, int> into, Dictionary<int, int> from)
    {
        foreach (var (thread, step) in from)
        {
            if (step > into.GetValueOrDefault(thread, -1))
            {
                into[thread] = step;
            }
        }
    }

    private sealed class Target
    {
        public Dictionary<int, int> Changes { get; } = [];

        public Dictionary<int, int> Looks { get; } = [];

        public List<int> Steps { get; } = [];
    }
}
