using System.Collections;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Goes through a concurrent dictionary while it changes. The keys are those that were there at the first step; one that has
/// been taken out by its turn is passed over, and one that is there is shown with the value that it has by then. Keys that
/// come later are not shown: the BCL may show them or not.
/// </summary>
internal sealed class DictionaryEnumerator<TKey, TValue>(DictionarySlots<TKey, TValue> slots)
    : IEnumerator<KeyValuePair<TKey, TValue>> where TKey : notnull
{
    // Whoever calls MoveNext may be code that does not say where it is.
    private readonly int site = Engine.Self.Site;
    private Queue<DictionarySlot<TKey, TValue>>? ahead;

    public KeyValuePair<TKey, TValue> Current { get; private set; }

    object IEnumerator.Current => Current;

    public bool MoveNext()
    {
        var self = Engine.Self;
        self.Site = site;
        self.Scheduler.Point(self, Engine.Look(slots.Whole), patience: int.MaxValue);
        ahead ??= new(slots.Present);
        while (ahead.TryDequeue(out var slot))
        {
            if (slot.IsPresent)
            {
                self.Announce(EventKind.Observed, slot);
                Current = new(slot.Key, slot.Value!);
                return true;
            }
        }

        return false;
    }

    public void Reset()
    {
        ahead = null;
        Current = default;
    }

    public void Dispose()
    {
    }
}
