namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.LazyInitializer"/>: without a lock several threads may make a value, and the first
/// one counts; with a lock one thread makes it.
/// </summary>
public static class LazyInitializer
{
    private const string ReturnedNull = "ValueFactory returned null.";

    /// <inheritdoc cref="System.Threading.LazyInitializer.EnsureInitialized{T}(ref T)"/>
    public static T EnsureInitialized<T>(ref T? target) where T : class =>
        EnsureInitialized(ref target, DefaultConstructor.Call<T>);

    /// <inheritdoc cref="System.Threading.LazyInitializer.EnsureInitialized{T}(ref T, Func{T})"/>
    public static T EnsureInitialized<T>(ref T? target, Func<T> valueFactory) where T : class
    {
        if (Volatile.Read(ref target) is not { } value)
        {
            var made = valueFactory() ?? throw new InvalidOperationException(ReturnedNull);
            value = Interlocked.CompareExchange(ref target, made, null) ?? made;
        }

        return value;
    }

    /// <inheritdoc cref="System.Threading.LazyInitializer.EnsureInitialized{T}(ref T, ref bool, ref object)"/>
    public static T EnsureInitialized<T>(
        ref T target, ref bool initialized, ref object? syncLock) =>
        EnsureInitialized(ref target, ref initialized, ref syncLock, DefaultConstructor.Call<T>);

    /// <inheritdoc cref="System.Threading.LazyInitializer.EnsureInitialized{T}(ref T, ref bool, ref object, Func{T})"/>
    public static T EnsureInitialized<T>(
        ref T target, ref bool initialized, ref object? syncLock, Func<T> valueFactory)
    {
        if (!Volatile.Read(ref initialized))
        {
            var gate = LockIn(ref syncLock);
            Monitor.Enter(gate);
            try
            {
                if (!Volatile.Read(ref initialized))
                {
                    var made = valueFactory();
                    Memory.WriteRef(ref target, Engine.Self.Site);
                    target = made;
                    Volatile.Write(ref initialized, true);
                }
            }
            finally
            {
                Monitor.Exit(gate);
            }
        }

        Memory.ReadRef(ref target, Engine.Self.Site);
        return target;
    }

    /// <inheritdoc cref="System.Threading.LazyInitializer.EnsureInitialized{T}(ref T, ref object, Func{T})"/>
    public static T EnsureInitialized<T>(
        ref T? target, ref object? syncLock, Func<T> valueFactory) where T : class
    {
        if (Volatile.Read(ref target) is { } present)
        {
            return present;
        }

        var gate = LockIn(ref syncLock);
        Monitor.Enter(gate);
        try
        {
            if (Volatile.Read(ref target) is not { } value)
            {
                value = valueFactory();
                Volatile.Write(ref target, value);
            }

            return value ?? throw new InvalidOperationException(ReturnedNull);
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    private static object LockIn(ref object? syncLock)
    {
        if (Volatile.Read(ref syncLock) is { } present)
        {
            return present;
        }

        var made = new object();
        return Interlocked.CompareExchange(ref syncLock, made, null) ?? made;
    }
}
