using System.Numerics;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Loops whose body is asynchronous; what they mean is in <see cref="AsyncLoop"/>.</content>
public static partial class Parallel
{
    /// <inheritdoc cref="Real.Parallel.ForAsync{T}(T, T, Func{T, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForAsync<T>(T fromInclusive, T toExclusive, Func<T, CancellationToken, ValueTask> body)
        where T : notnull, IBinaryInteger<T> =>
        ForAsync(fromInclusive, toExclusive, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.ForAsync{T}(T, T, System.Threading.CancellationToken, Func{T, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForAsync<T>(
        T fromInclusive, T toExclusive, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> body)
        where T : notnull, IBinaryInteger<T> =>
        ForAsync(fromInclusive, toExclusive, new ParallelOptions { CancellationToken = cancellationToken }, body);

    /// <inheritdoc cref="Real.Parallel.ForAsync{T}(T, T, Real.ParallelOptions, Func{T, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForAsync<T>(
        T fromInclusive, T toExclusive, ParallelOptions parallelOptions, Func<T, CancellationToken, ValueTask> body)
        where T : notnull, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(fromInclusive);
        ArgumentNullException.ThrowIfNull(toExclusive);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop(parallelOptions.CancellationToken).Over(Range(fromInclusive, toExclusive), parallelOptions, body);
    }

    /// <inheritdoc cref="Real.Parallel.ForEachAsync{TSource}(IEnumerable{TSource}, Func{TSource, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.ForEachAsync{TSource}(IEnumerable{TSource}, System.Threading.CancellationToken, Func{TSource, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForEachAsync<TSource>(
        IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);

    /// <inheritdoc cref="Real.Parallel.ForEachAsync{TSource}(IEnumerable{TSource}, Real.ParallelOptions, Func{TSource, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForEachAsync<TSource>(
        IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop(parallelOptions.CancellationToken).Over(source, parallelOptions, body);
    }

    /// <inheritdoc cref="Real.Parallel.ForEachAsync{TSource}(System.Collections.Generic.IAsyncEnumerable{TSource}, Func{TSource, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.ForEachAsync{TSource}(System.Collections.Generic.IAsyncEnumerable{TSource}, System.Threading.CancellationToken, Func{TSource, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForEachAsync<TSource>(
        IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);

    /// <inheritdoc cref="Real.Parallel.ForEachAsync{TSource}(System.Collections.Generic.IAsyncEnumerable{TSource}, Real.ParallelOptions, Func{TSource, System.Threading.CancellationToken, Real.ValueTask})"/>
    public static Task ForEachAsync<TSource>(
        IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop(parallelOptions.CancellationToken).Over(source, parallelOptions, body);
    }

    private static IEnumerable<T> Range<T>(T from, T to) where T : IBinaryInteger<T>
    {
        for (var i = from; i < to; i++)
        {
            yield return i;
        }
    }
}
