using System.Text;
using Interleaver.Detection;
using Interleaver.Events;
using Interleaver.Tests.Tracing;

namespace Interleaver.Tests.Fuzz;

/// <summary>Hears one interleaving: what it prints, whether it races, and everything that happens, in one number.</summary>
internal sealed class Listening : IListener
{
    private readonly RaceDetector races = new(new HappensBefore());
    private Digest digest = new();

    /// <summary>What was printed.</summary>
    public StringBuilder Printed { get; } = new();

    /// <summary>Two interleavings with the same one are taken for the same.</summary>
    public ulong Trace => digest.Value;

    /// <summary>Whether there was a data race.</summary>
    public bool HasRace => races.Races.Count > 0;

    /// <inheritdoc/>
    public void OnBegin()
    {
        races.OnBegin();
        Printed.Clear();
        digest = new Digest();
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

    private void Add(int number) => digest.Add(number);
}
