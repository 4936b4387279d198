using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Volatile and interlocked accesses: a scheduling point, an edge of happens-before through the location, and an access
/// that races with plain ones only. The engine runs one thread at a time, so the access itself can be an ordinary one.
/// </summary>
public static class Atomic
{
    // For references that point to a local or to something never noted: nobody else can see it, but it is still a step.
    private static readonly MemoryBlock Nowhere = new();

    /// <summary>A volatile field of an object is about to be read.</summary>
    public static void ReadField(object? owner, int slot, int site) => OnField(owner, slot, site, AccessKind.AtomicRead);

    /// <summary>A volatile field of an object is about to be written.</summary>
    public static void WriteField(object? owner, int slot, int site) => OnField(owner, slot, site, AccessKind.AtomicWrite);

    /// <summary>A volatile static is about to be read.</summary>
    public static void ReadStatic(MemoryBlock statics, int slot, int site) => OnStatic(statics, slot, site, AccessKind.AtomicRead);

    /// <summary>A volatile static is about to be written.</summary>
    public static void WriteStatic(MemoryBlock statics, int slot, int site) => OnStatic(statics, slot, site, AccessKind.AtomicWrite);

    /// <summary>A volatile field of a struct is about to be read.</summary>
    public static void ReadRef<T>(ref T location, int site) => OnRef(ref location, site, AccessKind.AtomicRead);

    /// <summary>A volatile field of a struct is about to be written.</summary>
    public static void WriteRef<T>(ref T location, int site) => OnRef(ref location, site, AccessKind.AtomicWrite);

    /// <summary>Waits for the turn to touch the location. The caller does it and says what it was.</summary>
    internal static Step Before<T>(ref T location, AccessKind kind)
    {
        var self = Engine.Self;
        var at = ThreadState.Of(self).References.TryFind(ref location, out var found)
            ? found
            : new References.Location(Nowhere, 0, 0);
        return Before(self, at, kind);
    }

    private static void OnField(object? owner, int slot, int site, AccessKind kind)
    {
        if (ControlledThread.Current is { } self && owner is not null)
        {
            OnPlace(self, new References.Location(Memory.ShadowOf(owner, self), slot, 0), site, kind);
        }
    }

    private static void OnStatic(MemoryBlock statics, int slot, int site, AccessKind kind)
    {
        if (ControlledThread.Current is { } self)
        {
            OnPlace(self, new References.Location(statics, slot, 0), site, kind);
        }
    }

    // A struct that nobody else can see is not noted.
    private static void OnRef<T>(ref T location, int site, AccessKind kind)
    {
        if (ControlledThread.Current is { } self && ThreadState.Of(self).References.TryFind(ref location, out var found))
        {
            OnPlace(self, found, site, kind);
        }
    }

    private static void OnPlace(ControlledThread self, References.Location at, int site, AccessKind kind)
    {
        self.Site = site;
        Before(self, at, kind).Done(kind == AccessKind.AtomicRead ? EventKind.Observed : EventKind.Published);
    }

    private static Step Before(ControlledThread self, References.Location at, AccessKind kind)
    {
        if (ReferenceEquals(at.Block, Nowhere))
        {
            self.Scheduler.Point(self, Operation.Local);
            return new Step(self, null, at, kind);
        }

        var sync = at.Block.SyncAt(at.Slot, at.Leaf);
        self.Scheduler.Point(self, kind == AccessKind.AtomicRead ? Engine.Look(sync) : Engine.Change(sync));
        return new Step(self, sync, at, kind);
    }

    /// <summary>An atomic access that has the turn.</summary>
    internal readonly record struct Step(ControlledThread Self, SyncObject? Sync, References.Location At, AccessKind Kind)
    {
        /// <summary>Announces the access and its edge: Observed, Published or Exchanged.</summary>
        public void Done(EventKind edge, bool changes = true)
        {
            if (Sync is null)
            {
                return;
            }

            // Acquire first: the access itself must see what the location handed over, or a correct hand-over would race.
            if (edge is EventKind.Observed or EventKind.Exchanged)
            {
                Self.Announce(EventKind.Observed, Sync);
            }

            Self.Scheduler.Access(Self, At.Block, At.Slot, At.Leaf, Kind);
            if (edge is EventKind.Published or EventKind.Exchanged)
            {
                Self.Scheduler.Announce(new Event(edge, Self.Id, Sync, Self.Site), changes);
            }
        }
    }
}
