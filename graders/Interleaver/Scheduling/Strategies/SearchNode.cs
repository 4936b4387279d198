namespace Interleaver.Scheduling.Strategies;

/// <summary>A step of the path of a search, with what could have been done instead of it.</summary>
internal sealed class SearchNode(int[] enabled, int chosen, IEnumerable<int> asleep)
{
    /// <summary>The threads that could do their step here.</summary>
    public int[] Enabled { get; } = enabled;

    /// <summary>The one that does.</summary>
    public int Chosen { get; set; } = chosen;

    /// <summary>The threads that sleep here: explored before, here or at an ancestor.</summary>
    public HashSet<int> Done { get; } = [.. asleep];

    /// <summary>The threads to be tried here.</summary>
    public HashSet<int> Todo { get; } = [];

    /// <summary>One of the threads has to be tried here, unless one is, was, or need not be because it sleeps.</summary>
    public void TryOneOf(List<int> initials)
    {
        var candidates = initials.Where(Enabled.Contains).ToList();
        if (candidates.Count == 0)
        {
            Todo.UnionWith(Enabled.Where(id => id != Chosen && !Done.Contains(id)));
        }
        else if (!candidates.Exists(id => id == Chosen || Todo.Contains(id) || Done.Contains(id)))
        {
            Todo.Add(candidates[0]);
        }
    }
}
