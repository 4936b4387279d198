using System.Runtime.InteropServices;

namespace Interleaver.Scheduling.Strategies;

/// <summary>For each thread, what it was about to do when the whole path was last looked through for races with that, and when.</summary>
internal sealed class Examined
{
    private readonly List<(Operation Operation, int Latest)> threads = [];

    /// <summary>Forgets everything.</summary>
    public void Clear() => threads.Clear();

    /// <summary>Whether the path has been looked through for this.</summary>
    public bool IsFor(int thread, in Operation operation) =>
        thread < threads.Count && CollectionsMarshal.AsSpan(threads)[thread].Operation.IsSame(operation);

    /// <summary>Notes that it is looked through now. False if no step has come since the last time.</summary>
    public bool Begin(int thread, in Operation operation, int latest)
    {
        while (threads.Count <= thread)
        {
            threads.Add((default, int.MinValue));
        }

        if (threads[thread] == (operation, latest))
        {
            return false;
        }

        threads[thread] = (operation, latest);
        return true;
    }
}
