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
    public void TryOneOf(IReadOnlyList<int> initials)
    {
        var first = -1;
        for (var i = initials.Count - 1; i >= 0; i--)
        {
            var id = initials[i];
            if (!Enabled.Contains(id))
            {
                continue;
            }

            if (IsTried(id))
            {
                return;
            }

            first = id;
        }

        Try(first);
    }

    /// <summary>The same where there is only one.</summary>
    public void TryOneOf(int initial)
    {
        if (!Enabled.Contains(initial))
        {
            Try(-1);
        }
        else if (!IsTried(initial))
        {
            Try(initial);
        }
    }

    private bool IsTried(int id) => id == Chosen || Todo.Contains(id) || Done.Contains(id);

    // Where none of them could go: all others.
    private void Try(int id)
    {
        if (id >= 0)
        {
            Todo.Add(id);
            return;
        }

        foreach (var other in Enabled)
        {
            if (other != Chosen && !Done.Contains(other))
            {
                Todo.Add(other);
            }
        }
    }
}
