using System.Diagnostics.CodeAnalysis;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.ConcurrentDictionary{TKey, TValue}"/>, without its alternate look-up. Each operation is one step
/// on its key, and happens-before goes through single keys; to count puts nothing in order.
/// </summary>
public partial class ConcurrentDictionary<TKey, TValue> : ModelObject where TKey : notnull
{
    private readonly DictionarySlots<TKey, TValue> slots;

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}()"/>
    public ConcurrentDictionary() => slots = new DictionarySlots<TKey, TValue>(null);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}(int, int)"/>
    public ConcurrentDictionary(int concurrencyLevel, int capacity) : this(concurrencyLevel, capacity, null)
    {
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}(int, int, IEqualityComparer{TKey})"/>
    public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey>? comparer) : this(comparer) =>
        _ = new Real.ConcurrentDictionary<int, int>(concurrencyLevel, capacity); // Refuses what the BCL refuses, in its words.

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}(IEqualityComparer{TKey})"/>
    public ConcurrentDictionary(IEqualityComparer<TKey>? comparer) => slots = new DictionarySlots<TKey, TValue>(comparer);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}(IEnumerable{KeyValuePair{TKey, TValue}})"/>
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null)
    {
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}(IEnumerable{KeyValuePair{TKey, TValue}}, IEqualityComparer{TKey})"/>
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer) : this(comparer) =>
        Fill(collection);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}(int, IEnumerable{KeyValuePair{TKey, TValue}}, IEqualityComparer{TKey})"/>
    public ConcurrentDictionary(
        int concurrencyLevel, IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer)
        : this(concurrencyLevel, 0, comparer) => Fill(collection);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.Comparer"/>
    public IEqualityComparer<TKey> Comparer => slots.Comparer;

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.Count"/>
    public int Count
    {
        get
        {
            LookAtAll(Limits.FruitlessLookUps);
            return slots.Count;
        }
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.IsEmpty"/>
    public bool IsEmpty
    {
        get
        {
            LookAtAll(Limits.FruitlessLooks);
            return slots.Count == 0;
        }
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.this"/>
    public TValue this[TKey key]
    {
        get => TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException($"The given key '{key}' was not present in the dictionary.");
        set
        {
            var (self, slot) = Change(key);
            Store(self, slot, key, value);
        }
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => TryFind(key, out value, Limits.FruitlessLookUps);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.TryAdd"/>
    public bool TryAdd(TKey key, TValue value)
    {
        var (self, slot) = Change(key);
        return slot.IsPresent ? Refuse(self, slot) : Store(self, slot, key, value);
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.TryUpdate"/>
    public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
    {
        var (self, slot) = Change(key);
        return Holds(slot, comparisonValue) ? Store(self, slot, key, newValue) : Refuse(self, slot);
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.TryRemove(TKey, out TValue)"/>
    public bool TryRemove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var (self, slot) = Change(key);
        value = slot.IsPresent ? slot.Value : default;
        return slot.IsPresent ? Remove(self, slot) : Refuse(self, slot);
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.TryRemove(KeyValuePair{TKey, TValue})"/>
    public bool TryRemove(KeyValuePair<TKey, TValue> item)
    {
        if (item.Key is null)
        {
            throw new ArgumentNullException(nameof(item), "TKey is a reference type and item.Key is null.");
        }

        var (self, slot) = Change(item.Key);
        return Holds(slot, item.Value) ? Remove(self, slot) : Refuse(self, slot);
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.Clear"/>
    public void Clear()
    {
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(slots.Whole));
        slots.Present.ForEach(slot => Remove(self, slot));
    }
}
