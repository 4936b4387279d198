using System.Text;
using Interleaver.Scheduling;
using Interleaver.Scheduling.Strategies;

namespace Interleaver.Tests.Search;

/// <summary>
/// Threads that use one lock, one semaphore, one event, one gate and one number, interrupt one another and start tasks. The outcome tells in which order the steps on each of
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
                var act = (Act)random.Below(Enum.GetValues<Act>().Length);
                if (act is Act.Enter or Act.Exit or Act.Wait or Act.WaitBriefly or Act.Pulse or Act.PulseAll)
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
        var things = new ModelThings();
        things.Threads.AddRange(threads.Select((acts, i) => new Models.Thread(() => Run(i, acts, things, log))));
        things.Threads.ForEach(thread => thread.Start());
        things.Threads.ForEach(thread => thread.Join());
    }

    private static void Run(int thread, IReadOnlyList<Act> acts, ModelThings things, SortedDictionary<string, StringBuilder> log)
    {
        var name = (char)('a' + thread);
        var tasks = new List<Models.Task>();
        try
        {
            for (var i = 0; i < acts.Count; i++)
            {
                // A look at the same place again and again would be a spin.
                ControlledThread.Current!.Site = i + 1;
                var step = i;
                switch (acts[i])
                {
                    case Act.Interrupt:
                        things.Interrupt(thread + 1);
                        Text(log, $"{name} did").Append(step).Append(' ');
                        break;
                    case Act.GiveByTask:
                        tasks.Add(Models.Task.Run(() => Do(name, step, Act.Give, things, log)));
                        break;
                    case Act.AddByTask:
                        Models.Task.Run(() => Do(name, step, Act.Add, things, log)).Wait();
                        break;
                    case var act:
                        Do(name, step, act, things, log);
                        break;
                }
            }

            tasks.ForEach(task => task.Wait());
        }
        catch (ThreadInterruptedException)
        {
            Text(log, $"{name} interrupted").Append('!');
        }
    }

    private static void Do(char name, int step, Act act, ModelThings things, SortedDictionary<string, StringBuilder> log)
    {
        var (thing, result) = things.Do(act);
        switch (act)
        {
            case Act.Sleep:
                break;
            case Act.Pass or Act.Look:
                // Who else passes or looks does not matter, only how often the thing has changed.
                Text(log, $"{name} at").Append(Text(log, thing).Length).Append(' ');
                break;
            default:
                Text(log, thing).Append(name).Append(step).Append(result ? "" : "!");
                break;
        }
    }

    private static StringBuilder Text(SortedDictionary<string, StringBuilder> log, string key) =>
        log.TryGetValue(key, out var text) ? text : log[key] = new StringBuilder();
}
