using System.Text;
using Interleaver.Events;

namespace Interleaver.Tests;

/// <summary>Keeps what an interleaving prints.</summary>
internal sealed class Screen : IListener
{
    /// <summary>What it has printed so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <inheritdoc/>
    public void OnBegin() => Text.Clear();

    /// <inheritdoc/>
    public void OnEvent(in Event e) => Text.Append(e.Kind == EventKind.Wrote ? e.Text : "");

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
    }
}
