using System.Collections;
using System.Collections.ObjectModel;
using Interleaver.Events;
using Interleaver.Scheduling;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <content>
/// Views of the whole: arrays, keys and values are taken in one step, and what they show is how it was at that moment; the
/// enumerator is not. Numbers and strings come by their hash codes, other keys in order of addition; the BCL promises nothing.
/// </content>
public partial class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
{
    private const string TooLong =
        "The index is equal to or greater than the length of the array, or the number of elements in the dictionary is greater "
        + "than the available space from index to the end of the destination array.";

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.Keys"/>
    public ICollection<TKey> Keys => new ReadOnlyCollection<TKey>([.. ToArray().Select(pair => pair.Key)]);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.Values"/>
    public ICollection<TValue> Values => new ReadOnlyCollection<TValue>([.. ToArray().Select(pair => pair.Value)]);

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.ToArray"/>
    public KeyValuePair<TKey, TValue>[] ToArray()
    {
        var self = LookAtAll(Limits.FruitlessLookUps);
        var present = slots.Present;
        present.ForEach(slot => self.Announce(EventKind.Observed, slot));
        return [.. present.Select(slot => KeyValuePair.Create(slot.Key, slot.Value!))];
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.GetEnumerator"/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => new DictionaryEnumerator<TKey, TValue>(slots);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value))
        {
            throw new ArgumentException("The key already existed in the dictionary.");
        }
    }

    bool IDictionary<TKey, TValue>.Remove(TKey key) => TryRemove(key, out _);

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) =>
        ((IDictionary<TKey, TValue>)this).Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
        TryGetValue(item.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => TryRemove(item);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        var pairs = Fitting(array, index);
        for (var i = 0; i < pairs.Length; i++)
        {
            Memory.WriteElement(array, index + i, Engine.Self.Site);
            array[index + i] = pairs[i];
        }
    }

    private KeyValuePair<TKey, TValue>[] Fitting(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var pairs = ToArray();
        return pairs.Length <= array.Length - index ? pairs : throw new ArgumentException(TooLong);
    }
}
