using System.Runtime.CompilerServices;
using Real = System.Collections.Concurrent;

namespace Interleaver.Models;

/// <content>
/// Values that the program's own functions make. They are called outside any step, as in the BCL: two threads may both make
/// one, and one is thrown away; or a function is called again, because the value that it began from has changed.
/// </content>
public partial class ConcurrentDictionary<TKey, TValue>
{
    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.GetOrAdd(TKey, TValue)"/>
    public TValue GetOrAdd(TKey key, TValue value) => FindOrStore(key, value, out _);

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.GetOrAdd(TKey, Func{TKey, TValue})"/>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        Check(key, valueFactory);
        return TryFind(key, out var value, int.MaxValue) ? value : FindOrStore(key, valueFactory(key), out _);
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.GetOrAdd{TArg}(TKey, Func{TKey, TArg, TValue}, TArg)"/>
    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TArg : allows ref struct
    {
        Check(key, valueFactory);
        return TryFind(key, out var value, int.MaxValue) ? value : FindOrStore(key, valueFactory(key, factoryArgument), out _);
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.AddOrUpdate(TKey, TValue, Func{TKey, TValue, TValue})"/>
    public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory)
    {
        Check(key, updateValueFactory);
        TValue? result;
        while (!(TryFind(key, out var old, int.MaxValue)
            ? Replaced(key, updateValueFactory(key, old), old, out result)
            : Stored(key, addValue, out result)))
        {
        }

        return result;
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.AddOrUpdate(TKey, Func{TKey, TValue}, Func{TKey, TValue, TValue})"/>
    public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory)
    {
        Check(key, addValueFactory);
        Check(key, updateValueFactory);
        TValue? result;
        while (!(TryFind(key, out var old, int.MaxValue)
            ? Replaced(key, updateValueFactory(key, old), old, out result)
            : Stored(key, addValueFactory(key), out result)))
        {
        }

        return result;
    }

    /// <inheritdoc cref="Real.ConcurrentDictionary{TKey, TValue}.AddOrUpdate{TArg}(TKey, Func{TKey, TArg, TValue}, Func{TKey, TValue, TArg, TValue}, TArg)"/>
    public TValue AddOrUpdate<TArg>(
        TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument)
        where TArg : allows ref struct
    {
        Check(key, addValueFactory);
        Check(key, updateValueFactory);
        TValue? result;
        while (!(TryFind(key, out var old, int.MaxValue)
            ? Replaced(key, updateValueFactory(key, old, factoryArgument), old, out result)
            : Stored(key, addValueFactory(key, factoryArgument), out result)))
        {
        }

        return result;
    }

    private bool Replaced(TKey key, TValue value, TValue old, out TValue result)
    {
        result = value;
        return TryUpdate(key, value, old);
    }

    private bool Stored(TKey key, TValue value, out TValue result)
    {
        result = FindOrStore(key, value, out var stored);
        return stored;
    }

    private static void Check(TKey key, Delegate factory, [CallerArgumentExpression(nameof(factory))] string name = "")
    {
        if (key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        ArgumentNullException.ThrowIfNull(factory, name);
    }
}
