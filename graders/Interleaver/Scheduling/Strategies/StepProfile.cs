using Interleaver.Events;

namespace Interleaver.Scheduling.Strategies;

/// <summary>
/// How many steps each thread did in the latest interleaving, by what they touched. Objects are told apart by kind and
/// name: they are new in each interleaving, their names are not.
/// </summary>
internal sealed class StepProfile
{
    /// <summary>Stands for all groups.</summary>
    public const int All = 0;

    private readonly Dictionary<(string Kind, string Name), int> groups = [];
    private readonly Dictionary<(string Kind, int Site), int> groupOfSite = [];
    private readonly Dictionary<(int Thread, int Group), int> latest = [];
    private readonly Dictionary<(int Thread, int Group), int> counting = [];
    private int threads;
    private int latestThreads;

    /// <summary>Number of groups; the first is 1.</summary>
    public int Groups => groups.Count;

    /// <summary>What was counted becomes the latest, and counting begins anew.</summary>
    public void Begin()
    {
        latest.Clear();
        foreach (var (key, count) in counting)
        {
            latest.Add(key, count);
        }

        counting.Clear();
        latestThreads = threads;
        threads = 0;
    }

    /// <summary>Writes down how many steps of the group each thread did in the latest interleaving.</summary>
    public void Fill(List<int> steps, int group)
    {
        steps.Clear();
        for (var thread = 0; thread < latestThreads; thread++)
        {
            steps.Add(latest.GetValueOrDefault((thread, group)));
        }
    }

    /// <summary>The thread does the step.</summary>
    public void Count(int thread, in Operation operation)
    {
        if (GroupOf(operation) is var group and > 0)
        {
            threads = Math.Max(threads, thread + 1);
            counting[(thread, group)] = counting.GetValueOrDefault((thread, group)) + 1;
            counting[(thread, All)] = counting.GetValueOrDefault((thread, All)) + 1;
        }
    }

    /// <summary>Whether the step touches an object of the group.</summary>
    public bool IsOf(int group, in Operation operation) => GroupOf(operation) is var of and > 0 && (group == All || group == of);

    // 0 for what is no event: nothing is touched, or a thread's start or end.
    private int GroupOf(in Operation operation)
    {
        if (operation.Target is not { } target || operation.Kind is OperationKind.Local or >= OperationKind.Global
            || target.Kind is Scheduler.TableKind or ControlledThread.EndKind)
        {
            return 0;
        }

        if (!groupOfSite.TryGetValue((target.Kind, target.FirstSite), out var group))
        {
            var key = (target.Kind, target.Name);
            if (!groups.TryGetValue(key, out group))
            {
                groups.Add(key, group = groups.Count + 1);
            }

            groupOfSite.Add((target.Kind, target.FirstSite), group);
        }

        return group;
    }
}
