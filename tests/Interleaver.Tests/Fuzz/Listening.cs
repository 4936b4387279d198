using System.Text;
using Interleaver.Detection;
using Interleaver.Events;

namespace Interleaver.Tests.Fuzz;

/// <summary>Hears one interleaving: what it prints, whether it races, and everything that happens, in one number.</summary>
internal sealed class Listening : IListener
{
    private readonly RaceDetector races = new(new HappensBefore());

    /// <summary>What was printed.</summary>
    public StringBuilder Printed { get; } = new();

    /// <summary>Two interleavings with the same one are taken for the same.</summary>
    public ulong Trace { get; private set; }

    /// <summary>Whether there was a data race.</summary>
    public bool HasRace => races.Races.Count > 0;

    /// <inheritdoc/>
    public void OnBegin()
    {
        races.OnBegin();
        Printed.Clear();
        Trace = 14695981039346656037;
    }

    /// <inheritdoc/>
    public void OnEvent(in Event e)
    {
        races.OnEvent(e);
        Printed.Append(e.Kind == EventKind.Wrote ? e.Text : "");
        Add((int)e.Kind);
        Add(e.Thread);
        Add(e.Site);
        Add(e.Other);
        Add((int)e.Amount);
    }

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        races.OnAccess(thread, block, slot, leaf, kind, site);
        Add((int)kind + 100);
        Add(thread);
        Add(slot);
        Add(site);
    }

    // FNV-1a.
    private void Add(int number) => Trace = unchecked((Trace ^ (uint)number) * 1099511628211);
}
