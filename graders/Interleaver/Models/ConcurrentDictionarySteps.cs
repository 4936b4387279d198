using System.Diagnostics.CodeAnalysis;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>The steps that operations are made of. The order of waiting for the turn and doing is theirs alone.</content>
public partial class ConcurrentDictionary<TKey, TValue>
{
    private ControlledThread LookAtAll(int patience)
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Look(slots.Whole), patience);
        return self;
    }

    private (ControlledThread Self, DictionarySlot<TKey, TValue> Slot) Change(TKey key)
    {
        var (self, slot) = (Engine.Self, slots.Of(key));
        self.Scheduler.Point(self, Engine.Change(slot));
        return (self, slot);
    }

    private bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value, int patience)
    {
        var (self, slot) = (Engine.Self, slots.Of(key));
        self.Scheduler.Point(self, Engine.Look(slot), patience);
        self.Announce(EventKind.Observed, slot);
        value = slot.IsPresent ? slot.Value : default;
        return slot.IsPresent;
    }

    private TValue FindOrStore(TKey key, TValue value, out bool stored)
    {
        var (self, slot) = Change(key);
        stored = !slot.IsPresent;
        if (stored)
        {
            Store(self, slot, key, value);
        }
        else
        {
            self.Announce(EventKind.Observed, slot);
        }

        return slot.Value!;
    }

    private bool Store(ControlledThread self, DictionarySlot<TKey, TValue> slot, TKey key, TValue value)
    {
        if (slot.IsPresent)
        {
            slot.Value = value;
        }
        else
        {
            slots.Add(slot, key, value);
        }

        Tell(self, slot);
        return true;
    }

    private static bool Remove(ControlledThread self, DictionarySlot<TKey, TValue> slot)
    {
        (slot.Value, slot.IsPresent) = (default, false);
        Tell(self, slot);
        return true;
    }

    private static void Tell(ControlledThread self, DictionarySlot<TKey, TValue> slot)
    {
        slot.Version++;
        self.Announce(EventKind.Exchanged, slot);
    }

    // Nothing was changed, because of what was there or not.
    private static bool Refuse(ControlledThread self, DictionarySlot<TKey, TValue> slot)
    {
        self.Announce(EventKind.Observed, slot);
        self.Scheduler.TriedInVain(self, Limits.FruitlessLookUps);
        return false;
    }

    // The comparison may be the program's own code, during which others run: what it compared must still be there after it.
    private static bool Holds(DictionarySlot<TKey, TValue> slot, TValue expected)
    {
        while (slot.IsPresent)
        {
            var version = slot.Version;
            var holds = EqualityComparer<TValue>.Default.Equals(slot.Value, expected);
            if (version == slot.Version)
            {
                return holds;
            }
        }

        return false;
    }

    private void Fill(IEnumerable<KeyValuePair<TKey, TValue>> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        var self = Engine.Self;
        Memory.ReadAll(collection, self.Site);
        foreach (var (key, value) in collection)
        {
            var slot = slots.Of(key);
            if (slot.IsPresent)
            {
                throw new ArgumentException("The source argument contains duplicate keys.");
            }

            Store(self, slot, key, value);
        }
    }
}
