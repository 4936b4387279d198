using Interleaver.Events;

namespace Interleaver.Tests.Tracing;

/// <summary>Hears all of an interleaving, words and lines included, and makes one number of it that does not depend on the process.</summary>
internal sealed class Tape : IListener
{
    private Digest digest = new();

    /// <summary>Two interleavings with the same one are taken for the same.</summary>
    public ulong Trace => digest.Value;

    /// <inheritdoc/>
    public void OnBegin() => digest = new Digest();

    /// <inheritdoc/>
    public void OnEvent(in Event e)
    {
        Add((int)e.Kind);
        Add(e.Thread);
        Add(Places.Get(e.Site).Line.Line);
        Add(e.Other);
        Add(e.Amount.GetHashCode());
        Add(e.Target?.Name ?? "");
        Add(e.Text);
    }

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        Add((int)kind + 100);
        Add(thread);
        Add(slot);
        Add(leaf);
        Add(Places.Get(site).Line.Line);
    }

    private void Add(string text)
    {
        foreach (var letter in text)
        {
            Add(letter);
        }
    }

    private void Add(int number) => digest.Add(number);
}
