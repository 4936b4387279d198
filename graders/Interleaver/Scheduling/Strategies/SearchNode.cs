namespace Interleaver.Scheduling.Strategies;

/// <summary>A step of the path of a search, with what could have been done instead of it.</summary>
internal sealed class SearchNode(int[] enabled, int chosen, IEnumerable<int> asleep)
{
    /// <summary>The threads that could do their step here.</summary>
    public int[] Enabled { get; } = enabled;

    /// <summary>The one that does.</summary>
    public int Chosen { get; private set; } = chosen;

    /// <summary>The threads that sleep here: explored before, here or at an ancestor.</summary>
    public HashSet<int> Done { get; } = [.. asleep];

    /// <summary>The threads to be tried here.</summary>
    public HashSet<int> Todo { get; } = [];

    /// <summary>Goes on to a thread that has to be tried here. False when there is none left.</summary>
    public bool ChoosesAnother()
    {
        Done.Add(Chosen);
        Todo.ExceptWith(Done);
        if (Todo.Count == 0)
        {
            return false;
        }

        Chosen = Todo.Min();
        return true;
    }

    /// <summary>One of the threads has to be tried here, unless one is, was, or need not be because it sleeps.</summary>
    public void TryOneOf(IReadOnlyList<int> initials)
    {
        int? first = null;
        foreach (var id in initials)
        {
            if (!Enabled.Contains(id))
            {
                continue;
            }

            if (IsTried(id))
            {
                return;
            }

            first ??= id;
        }

        if (first is { } chosen)
        {
            Todo.Add(chosen);
        }
        else
        {
            TryAll();
        }
    }

    /// <summary>The same where there is only one.</summary>
    public void Try(int id)
    {
        if (!Enabled.Contains(id))
        {
            TryAll();
        }
        else if (!IsTried(id))
        {
            Todo.Add(id);
        }
    }

    private bool IsTried(int id) => id == Chosen || Todo.Contains(id) || Done.Contains(id);

    private void TryAll()
    {
        foreach (var id in Enabled)
        {
            if (id != Chosen && !Done.Contains(id))
            {
                Todo.Add(id);
            }
        }
    }
}
