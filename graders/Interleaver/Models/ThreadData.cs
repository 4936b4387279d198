using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Data slots, the old way to keep something for each thread.</content>
public sealed partial class Thread
{
    /// <inheritdoc cref="System.Threading.Thread.AllocateDataSlot"/>
    public static LocalDataStoreSlot AllocateDataSlot() => new();

    /// <inheritdoc cref="System.Threading.Thread.AllocateNamedDataSlot"/>
    public static LocalDataStoreSlot AllocateNamedDataSlot(string name)
    {
        var slot = new LocalDataStoreSlot();
        Use(named => named.Add(name, slot));
        return slot;
    }

    /// <inheritdoc cref="System.Threading.Thread.GetNamedDataSlot"/>
    public static LocalDataStoreSlot GetNamedDataSlot(string name)
    {
        LocalDataStoreSlot? slot = null;
        Use(named =>
        {
            if (!named.TryGetValue(name, out slot))
            {
                named.Add(name, slot = new LocalDataStoreSlot());
            }
        });
        return slot!;
    }

    /// <inheritdoc cref="System.Threading.Thread.FreeNamedDataSlot"/>
    public static void FreeNamedDataSlot(string name) => Use(named => named.Remove(name));

    /// <inheritdoc cref="System.Threading.Thread.GetData"/>
    public static object? GetData(LocalDataStoreSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return Models.ThreadState.Of(Engine.Self).Locals.GetValueOrDefault(slot);
    }

    /// <inheritdoc cref="System.Threading.Thread.SetData"/>
    public static void SetData(LocalDataStoreSlot slot, object? data)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var locals = Models.ThreadState.Of(Engine.Self).Locals;
        locals.Remove(slot);
        if (data is not null)
        {
            locals.Add(slot, data);
        }
    }

    // The names are everybody's; the BCL has a lock around them, and who is refused has been under it, too.
    private static void Use(Action<Dictionary<string, LocalDataStoreSlot>> use)
    {
        var self = Engine.Self;
        var names = World.Of(self).The<SlotNames>();
        self.Scheduler.Point(self, Engine.Change(names));
        var before = names.Slots.Count;
        try
        {
            use(names.Slots);
        }
        finally
        {
            self.Announce(EventKind.Exchanged, names, changes: names.Slots.Count != before);
        }
    }

    private sealed class SlotNames() : SyncObject("data slot names")
    {
        public Dictionary<string, LocalDataStoreSlot> Slots { get; } = [];
    }
}
