namespace Interleaver.Scheduling;

/// <summary>
/// Threads that have let others run. None of them is next before something has changed, unless all have. Some have to wait for
/// that, because they were seen to spin; the others only happened to run for long, and a strategy may let them go on.
/// </summary>
internal sealed class YieldedThreads
{
    private readonly ThreadSet all = new();
    private readonly ThreadSet waiting = new();
    private readonly ThreadSet preferred = new();
    private readonly ThreadSet selectable = new();

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => all.Count == 0;

    /// <summary>Puts a thread in.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="mayGoOn">Whether a strategy may let it go on all the same.</param>
    public void Add(int id, bool mayGoOn)
    {
        all.Add(id);
        if (mayGoOn)
        {
            waiting.Remove(id);
        }
        else
        {
            waiting.Add(id);
        }
    }

    /// <summary>Takes a thread out that goes on. False if it was not in.</summary>
    public bool Remove(int id)
    {
        if (!all.Contains(id))
        {
            return false;
        }

        all.Remove(id);
        waiting.Remove(id);
        return true;
    }

    /// <summary>Forgets all but one thread, if that is in and is to be kept.</summary>
    public void ClearBut(int id, bool keeps)
    {
        var (isIn, mayGoOn) = (keeps && all.Contains(id), !waiting.Contains(id));
        Clear();
        if (isIn)
        {
            Add(id, mayGoOn);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        if (!IsEmpty)
        {
            all.Clear();
            waiting.Clear();
        }
    }

    /// <summary>Those that can run and are not in. Valid until the next call.</summary>
    public ThreadSet Preferred(ThreadSet enabled)
    {
        preferred.SetToDifference(enabled, all);
        return preferred;
    }

    /// <summary>Those that can run and need not wait. Valid until the next call.</summary>
    public ThreadSet Selectable(ThreadSet enabled)
    {
        selectable.SetToDifference(enabled, waiting);
        return selectable;
    }
}
