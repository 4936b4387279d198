using System.Text;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// Threads that use one lock, one semaphore, one event and one gate. The outcome tells in which order the steps on each of
/// them came, so that two interleavings with the same outcome differ only in the order of steps that commute.
/// </summary>
public sealed class ModelScript(IReadOnlyList<IReadOnlyList<Act>> threads)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static ModelScript Parse(string text) => new(
        [.. text.Split('|').Select(acts => (IReadOnlyList<Act>)[.. acts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Act>)])]);

    /// <summary>A script made by chance; the same seed makes the same one.</summary>
    public static ModelScript Random(ulong seed, int threads, int steps)
    {
        var random = new Pcg(seed);
        var script = new List<IReadOnlyList<Act>>();
        for (var i = 0; i < threads; i++)
        {
            var acts = new List<Act>();
            while (acts.Count < steps)
            {
                var act = (Act)random.Below(15);
                if (act is Act.Enter or Act.Exit or Act.Wait or Act.WaitBriefly or Act.Pulse)
                {
                    acts.Add(Act.Enter);
                    acts.AddRange(act is Act.Enter or Act.Exit ? [] : [act]);
                    acts.Add(Act.Exit);
                }
                else
                {
                    acts.Add(act);
                }
            }

            script.Add(acts);
        }

        return new ModelScript(script);
    }

    /// <summary>What the interleavings that the strategy explores come to; null when there are more than <paramref name="most"/>.</summary>
    public List<string>? Explore(IStrategy strategy, int most)
    {
        var scheduler = new Scheduler(new Silence(), adversarialTime: false, new Limits());
        var outcomes = new List<string>();
        while (strategy.Begin())
        {
            var log = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
            var end = scheduler.Run(() => Main(log), strategy);
            if (end is not RunEnd.Redundant)
            {
                outcomes.Add($"{end.GetType().Name} {string.Join(' ', log.Select(entry => $"{entry.Key}:{entry.Value}"))}");
            }

            if (outcomes.Count > most)
            {
                return null;
            }
        }

        return outcomes;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", threads.Select(acts => string.Join(' ', acts)));

    private void Main(SortedDictionary<string, StringBuilder> log)
    {
        var things = new Things();
        var started = threads.Select((acts, i) => new Models.Thread(() => Run(i, acts, things, log))).ToList();
        started.ForEach(thread => thread.Start());
        started.ForEach(thread => thread.Join());
    }

    private static void Run(int thread, IReadOnlyList<Act> acts, Things things, SortedDictionary<string, StringBuilder> log)
    {
        for (var step = 0; step < acts.Count; step++)
        {
            // A look at the same place again and again would be a spin.
            ControlledThread.Current!.Site = step + 1;
            var (thing, result) = things.Do(acts[step]);
            var name = (char)('a' + thread);
            switch (acts[step])
            {
                case Act.Sleep:
                    break;
                case Act.Pass:
                    // Who else passes does not matter, only how often the gate has moved.
                    Text(log, $"{name} at").Append(Text(log, thing).Length).Append(' ');
                    break;
                default:
                    Text(log, thing).Append(name).Append(step).Append(result ? "" : "!");
                    break;
            }
        }
    }

    private static StringBuilder Text(SortedDictionary<string, StringBuilder> log, string key) =>
        log.TryGetValue(key, out var text) ? text : log[key] = new StringBuilder();

    private sealed class Things
    {
        private readonly object gate = new();
        private readonly Models.SemaphoreSlim permits = new(1);
        private readonly Models.AutoResetEvent signal = new(false);
        private readonly Models.ManualResetEventSlim door = new(true);

        public (string Thing, bool Result) Do(Act act)
        {
            switch (act)
            {
                case Act.Enter:
                    Models.Monitor.Enter(gate);
                    return ("lock", true);
                case Act.Exit:
                    Models.Monitor.Exit(gate);
                    return ("lock", true);
                case Act.Wait:
                    return ("lock", Models.Monitor.Wait(gate));
                case Act.WaitBriefly:
                    return ("lock", Models.Monitor.Wait(gate, 5));
                case Act.Pulse:
                    Models.Monitor.Pulse(gate);
                    return ("lock", true);
                case Act.TryLock:
                    return ("lock", TryLock());
                case Act.Take:
                    permits.Wait();
                    return ("permits", true);
                case Act.Give:
                    permits.Release();
                    return ("permits", true);
                case Act.Set:
                    return ("signal", signal.Set());
                case Act.Await:
                    return ("signal", signal.WaitOne());
                case Act.AwaitBriefly:
                    return ("signal", signal.WaitOne(3));
                case Act.Open:
                    door.Set();
                    return ("door", true);
                case Act.Shut:
                    door.Reset();
                    return ("door", true);
                case Act.Pass:
                    door.Wait();
                    return ("door", true);
                default:
                    Models.Thread.Sleep(4);
                    return ("sleeps", true);
            }
        }

        private bool TryLock()
        {
            if (!Models.Monitor.TryEnter(gate))
            {
                return false;
            }

            Models.Monitor.Exit(gate);
            return true;
        }
    }
}
