using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>The asynchronous methods of one interleaving that wait, in the order in which they began to.</summary>
internal sealed class SuspendedMethods
{
    /// <summary>Where their numbers begin, above those of all threads.</summary>
    public const int FirstId = 1 << 20;

    private readonly List<AsyncMethod> waiting = [];
    private int count;

    /// <summary>Adds one; returns its number.</summary>
    public int Add(AsyncMethod method)
    {
        waiting.Add(method);
        return count++;
    }

    /// <summary>It goes on.</summary>
    public void Remove(AsyncMethod method) => waiting.Remove(method);

    /// <summary>How each of them is stuck.</summary>
    public IEnumerable<BlockedThread> Describe() => waiting.Select(method => method.Describe());
}
