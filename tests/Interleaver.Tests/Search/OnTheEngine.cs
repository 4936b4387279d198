using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Tests.Search;

/// <summary>Runs a straight-line program under the engine's scheduler: thread 0 starts all threads of the program and joins them.</summary>
internal sealed class OnTheEngine(StraightLine program)
{
    private readonly Scheduler scheduler = new(new Silence(), adversarialTime: false, new Limits());

    /// <summary>What each complete interleaving came to, in the order explored; those given up as redundant are left out.</summary>
    public List<string> Explore(IStrategy strategy, int most = 200_000)
    {
        var outcomes = new List<string>();
        for (var i = 0; i < most && strategy.Begin(); i++)
        {
            if (Run(strategy) is { } outcome)
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes;
    }

    /// <summary>Runs once; null when the strategy gave up. <see cref="IStrategy.Begin"/> is the caller's.</summary>
    public string? Run(IStrategy strategy)
    {
        Order = "";
        var memory = new Memory(program);
        var variables = Enumerable.Range(0, program.Targets).Select(_ => new SyncObject("variable")).ToArray();
        var locks = Enumerable.Range(0, program.Targets).Select(_ => new WaitQueue("lock")).ToArray();
        foreach (var queue in locks)
        {
            queue.Open();
        }

        var end = scheduler.Run(() => Main(memory, variables, locks), strategy);
        return end switch
        {
            RunEnd.Redundant => null,
            RunEnd.Completed or RunEnd.Deadlocked => memory.Outcome(end is RunEnd.Deadlocked),
            _ => throw new InvalidOperationException(end.ToString()),
        };
    }

    /// <summary>Which thread did each step of the program in the latest interleaving: 0 for the first.</summary>
    public string Order { get; private set; } = "";

    /// <summary>The choices of the latest interleaving.</summary>
    public Schedule Schedule => scheduler.Schedule;

    private void Main(Memory memory, SyncObject[] variables, WaitQueue[] locks)
    {
        var self = ControlledThread.Current!;
        var started = new List<ControlledThread>();
        for (var i = 0; i < program.Threads.Count; i++)
        {
            var number = i;
            scheduler.BeforeStart(self);
            started.Add(scheduler.Start(self, () => Body(number, memory, variables, locks), "", isBackground: false));
        }

        foreach (var thread in started)
        {
            scheduler.Await(self, thread.End, new Operation(OperationKind.Look, thread.End));
        }
    }

    private void Body(int thread, Memory memory, SyncObject[] variables, WaitQueue[] locks)
    {
        var self = ControlledThread.Current!;
        for (var step = 0; step < program.Threads[thread].Count; step++)
        {
            var op = program.Threads[thread][step];

            // A look at the same place again and again would be a spin.
            self.Site = step + 1;
            var target = op.IsOnLock ? locks[op.Target] : variables[op.Target];
            var operation = new Operation(op.Operation, target);
            switch (op.Kind)
            {
                case OpKind.Take:
                    scheduler.Await(self, locks[op.Target], operation);
                    locks[op.Target].Close();
                    break;
                case OpKind.Give:
                    scheduler.Point(self, operation);
                    locks[op.Target].Open();
                    break;
                default:
                    scheduler.Point(self, operation);
                    memory.Do(thread, step);
                    break;
            }

            Order += thread;
        }
    }
}
