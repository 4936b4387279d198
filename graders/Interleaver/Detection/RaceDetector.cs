using Interleaver.Events;

namespace Interleaver.Detection;

/// <summary>
/// Finds data races by happens-before: two accesses to a location, at least one a write, at least one plain, that no
/// synchronisation orders. It does not depend on how close together the two ran, so one interleaving is enough.
/// </summary>
/// <param name="order">The clocks; kept up to date by this detector.</param>
public sealed class RaceDetector(HappensBefore order) : IListener
{
    private const int MostRaces = 16;
    private readonly List<Race> races = [];
    private readonly HashSet<(int, int)> seen = [];

    /// <summary>The races of this interleaving, one for each pair of sites, in the order found.</summary>
    public IReadOnlyList<Race> Races => races;

    /// <inheritdoc/>
    public void OnBegin()
    {
        races.Clear();
        seen.Clear();
        order.Begin();
    }

    /// <inheritdoc/>
    public void OnEvent(in Event e) => order.Apply(e);

    /// <inheritdoc/>
    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
        order.Touch(thread);
        Apply(ref Locate(block, slot, leaf), thread, order.TimeOf(thread), order.Of(thread), slot, kind, site);
    }

    /// <inheritdoc/>
    public void OnAccesses(int thread, MemoryBlock block, int slot, int count, int leaf, AccessKind kind, int site)
    {
        var (time, clock) = (order.TimeOf(thread), order.Of(thread));
        order.Touch(thread);
        for (var i = slot; i < slot + count; i++)
        {
            Apply(ref Locate(block, i, leaf), thread, time, clock, i, kind, site);
        }
    }

    private void Apply(ref Cell cell, int thread, int time, VectorClock clock, int slot, AccessKind kind, int site)
    {
        switch (kind)
        {
            case AccessKind.Read:
                OnRead(ref cell, thread, time, clock, slot, site);
                break;
            case AccessKind.Write:
                OnWrite(ref cell, thread, time, clock, slot, site);
                break;
            case AccessKind.AtomicRead:
                CheckWrite(cell, thread, clock, slot, site, kind);
                (cell.AtomicReads ??= new History()).Add(thread, time, site);
                break;
            case AccessKind.AtomicWrite:
                CheckWrite(cell, thread, clock, slot, site, kind);
                CheckReads(cell, thread, clock, slot, site, kind);
                (cell.AtomicWrites ??= new History()).Add(thread, time, site);
                break;
        }
    }

    private void OnRead(ref Cell cell, int thread, int time, VectorClock clock, int slot, int site)
    {
        if (cell.Read.Is(thread, time))
        {
            return;
        }

        CheckWrite(cell, thread, clock, slot, site, AccessKind.Read);
        CheckHistory(cell.AtomicWrites, thread, AccessKind.AtomicWrite, clock, slot, site, AccessKind.Read);
        if (cell.Reads is not null)
        {
            cell.Reads.Add(thread, time, site);
        }
        else if (cell.Read.IsNever || cell.Read.IsKnownTo(clock))
        {
            cell.Read = new Epoch(thread, time);
            cell.ReadSite = site;
        }
        else
        {
            cell.Reads = new History();
            cell.Reads.Add(cell.Read.Thread, cell.Read.Time, cell.ReadSite);
            cell.Reads.Add(thread, time, site);
        }
    }

    private void OnWrite(ref Cell cell, int thread, int time, VectorClock clock, int slot, int site)
    {
        if (cell.Write.Is(thread, time) && cell.Reads is null && (cell.Read.IsNever || cell.Read.Thread == thread))
        {
            return;
        }

        CheckWrite(cell, thread, clock, slot, site, AccessKind.Write);
        CheckReads(cell, thread, clock, slot, site, AccessKind.Write);
        CheckHistory(cell.AtomicReads, thread, AccessKind.AtomicRead, clock, slot, site, AccessKind.Write);
        CheckHistory(cell.AtomicWrites, thread, AccessKind.AtomicWrite, clock, slot, site, AccessKind.Write);
        cell.Write = new Epoch(thread, time);
        cell.WriteSite = site;
        cell.Reads = null;
        cell.Read = default;
    }

    private void CheckWrite(in Cell cell, int thread, VectorClock clock, int slot, int site, AccessKind kind)
    {
        if (!cell.Write.IsNever && cell.Write.Thread != thread && !cell.Write.IsKnownTo(clock))
        {
            Report(new Access(cell.Write.Thread, AccessKind.Write, cell.WriteSite), new Access(thread, kind, site), slot);
        }
    }

    private void CheckReads(in Cell cell, int thread, VectorClock clock, int slot, int site, AccessKind kind)
    {
        if (cell.Reads is not null)
        {
            CheckHistory(cell.Reads, thread, AccessKind.Read, clock, slot, site, kind);
        }
        else if (!cell.Read.IsNever && cell.Read.Thread != thread && !cell.Read.IsKnownTo(clock))
        {
            Report(new Access(cell.Read.Thread, AccessKind.Read, cell.ReadSite), new Access(thread, kind, site), slot);
        }
    }

    private void CheckHistory(
        History? history, int thread, AccessKind earlier, VectorClock clock, int slot, int site, AccessKind kind)
    {
        var other = history?.FirstUnknownTo(clock) ?? -1;
        if (other >= 0 && other != thread)
        {
            Report(new Access(other, earlier, history!.SiteOf(other)), new Access(thread, kind, site), slot);
        }
    }

    private void Report(Access earlier, Access later, int slot)
    {
        if (races.Count < MostRaces && seen.Add((earlier.Site, later.Site)))
        {
            races.Add(new Race(earlier, later, slot));
        }
    }

    private static ref Cell Locate(MemoryBlock block, int slot, int leaf)
    {
        var cells = System.Runtime.CompilerServices.Unsafe.As<Cells>(block.Cells) ?? CreateCells(block);
        return ref leaf == 0 && slot >= 0 ? ref cells.At(slot) : ref cells.At(slot, leaf);
    }

    private static Cells CreateCells(MemoryBlock block)
    {
        var cells = new Cells();
        block.Cells = cells;
        return cells;
    }
}
