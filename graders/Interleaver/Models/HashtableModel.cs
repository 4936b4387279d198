using System.Collections;

namespace Interleaver.Models;

/// <summary>
/// The constructors of <see cref="Hashtable"/>, which is enumerated in the order of hash codes: those that are the same in every run.
/// <see cref="Dictionary{TKey, TValue}"/> and the others are enumerated in the order of addition, and need nothing.
/// </summary>
public static class HashtableModel
{
    /// <inheritdoc cref="Hashtable()"/>
    public static Hashtable New() => new(new StableComparer(null));

    /// <inheritdoc cref="Hashtable(int)"/>
    public static Hashtable New(int capacity) => new(capacity, new StableComparer(null));

    /// <inheritdoc cref="Hashtable(int, float)"/>
    public static Hashtable New(int capacity, float loadFactor) => new(capacity, loadFactor, new StableComparer(null));

    /// <inheritdoc cref="Hashtable(IEqualityComparer)"/>
    public static Hashtable New(IEqualityComparer? equalityComparer) => new(new StableComparer(equalityComparer));

    /// <inheritdoc cref="Hashtable(int, IEqualityComparer)"/>
    public static Hashtable New(int capacity, IEqualityComparer? equalityComparer) => new(capacity, new StableComparer(equalityComparer));

    /// <inheritdoc cref="Hashtable(int, float, IEqualityComparer)"/>
    public static Hashtable New(int capacity, float loadFactor, IEqualityComparer? equalityComparer) =>
        new(capacity, loadFactor, new StableComparer(equalityComparer));

    /// <inheritdoc cref="Hashtable(IDictionary)"/>
    public static Hashtable New(IDictionary d) => new(Read(d), new StableComparer(null));

    /// <inheritdoc cref="Hashtable(IDictionary, float)"/>
    public static Hashtable New(IDictionary d, float loadFactor) => new(Read(d), loadFactor, new StableComparer(null));

    /// <inheritdoc cref="Hashtable(IDictionary, IEqualityComparer)"/>
    public static Hashtable New(IDictionary d, IEqualityComparer? equalityComparer) => new(Read(d), new StableComparer(equalityComparer));

    /// <inheritdoc cref="Hashtable(IDictionary, float, IEqualityComparer)"/>
    public static Hashtable New(IDictionary d, float loadFactor, IEqualityComparer? equalityComparer) =>
        new(Read(d), loadFactor, new StableComparer(equalityComparer));

    private static IDictionary Read(IDictionary d)
    {
        Memory.ReadAll(d);
        return d;
    }
}
