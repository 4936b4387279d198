using System.Collections;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <content>The dictionary as one of objects, which refuses what is of another type.</content>
public partial class ConcurrentDictionary<TKey, TValue> : IDictionary
{
    bool IDictionary.IsFixedSize => false;

    bool IDictionary.IsReadOnly => false;

    ICollection IDictionary.Keys => (ICollection)Keys;

    ICollection IDictionary.Values => (ICollection)Values;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => ((ICollection)new Real.ConcurrentDictionary<int, int>()).SyncRoot;

    object? IDictionary.this[object key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return key is TKey typed && TryGetValue(typed, out var value) ? value : null;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            this[KeyOf(key)] = ValueOf(value);
        }
    }

    void IDictionary.Add(object key, object? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ((IDictionary<TKey, TValue>)this).Add(KeyOf(key), ValueOf(value));
    }

    bool IDictionary.Contains(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey typed && ContainsKey(typed);
    }

    void IDictionary.Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key is TKey typed)
        {
            TryRemove(typed, out _);
        }
    }

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Entries(new DictionaryEnumerator<TKey, TValue>(slots));

    void ICollection.CopyTo(Array array, int index)
    {
        if (array is KeyValuePair<TKey, TValue>[] typed)
        {
            ((ICollection<KeyValuePair<TKey, TValue>>)this).CopyTo(typed, index);
            return;
        }

        var pairs = Fitting(array, index);
        Array converted = array switch
        {
            DictionaryEntry[] => Array.ConvertAll(pairs, pair => new DictionaryEntry(pair.Key, pair.Value)),
            object[] => Array.ConvertAll(pairs, pair => (object)pair),
            _ => throw new ArgumentException(
                "The array is multidimensional, or the type parameter for the set cannot be cast automatically to the type of the "
                + "destination array.", nameof(array)),
        };
        for (var i = 0; i < pairs.Length; i++)
        {
            Memory.WriteElement(array, index + i, Engine.Self.Site);
        }

        converted.CopyTo(array, index);
    }

    private static TKey KeyOf(object key) =>
        key is TKey typed ? typed : throw new ArgumentException("The key was of an incorrect type for this dictionary.");

    private static TValue ValueOf(object? value) =>
        value is TValue typed ? typed
        : value is null && default(TValue) is null ? default!
        : throw new ArgumentException("The value was of an incorrect type for this dictionary.");

    // Here what is enumerated is entries, not pairs.
    private sealed class Entries(DictionaryEnumerator<TKey, TValue> pairs) : IDictionaryEnumerator
    {
        public DictionaryEntry Entry => new(pairs.Current.Key, pairs.Current.Value);

        public object Key => pairs.Current.Key;

        public object? Value => pairs.Current.Value;

        public object Current => Entry;

        public bool MoveNext() => pairs.MoveNext();

        public void Reset() => pairs.Reset();
    }
}
