using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Loops over numbers whose body may end them, and those that keep a value for each worker.</content>
public static partial class Parallel
{
    /// <inheritdoc cref="Real.Parallel.For(int, int, Action{int, Real.ParallelLoopState})"/>
    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body) =>
        For(fromInclusive, toExclusive, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.For(int, int, Real.ParallelOptions, Action{int, Real.ParallelLoopState})"/>
    public static ParallelLoopResult For(
        int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Share(fromInclusive, toExclusive, parallelOptions, state => new ParallelWorker(index => body((int)index, state)));
    }

    /// <inheritdoc cref="Real.Parallel.For{TLocal}(int, int, Func{TLocal}, Func{int, Real.ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult For<TLocal>(
        int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        For(fromInclusive, toExclusive, Unlimited, localInit, body, localFinally);

    /// <inheritdoc cref="Real.Parallel.For{TLocal}(int, int, Real.ParallelOptions, Func{TLocal}, Func{int, Real.ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult For<TLocal>(
        int fromInclusive,
        int toExclusive,
        ParallelOptions parallelOptions,
        Func<TLocal> localInit,
        Func<int, ParallelLoopState, TLocal, TLocal> body,
        Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Share(fromInclusive, toExclusive, parallelOptions, Keeping(localInit, (index, state, local) => body((int)index, state, local), localFinally));
    }

    /// <inheritdoc cref="Real.Parallel.For(long, long, Action{long, Real.ParallelLoopState})"/>
    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body) =>
        For(fromInclusive, toExclusive, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.For(long, long, Real.ParallelOptions, Action{long, Real.ParallelLoopState})"/>
    public static ParallelLoopResult For(
        long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Share(fromInclusive, toExclusive, parallelOptions, state => new ParallelWorker(index => body(index, state)));
    }

    /// <inheritdoc cref="Real.Parallel.For{TLocal}(long, long, Func{TLocal}, Func{long, Real.ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult For<TLocal>(
        long fromInclusive, long toExclusive, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        For(fromInclusive, toExclusive, Unlimited, localInit, body, localFinally);

    /// <inheritdoc cref="Real.Parallel.For{TLocal}(long, long, Real.ParallelOptions, Func{TLocal}, Func{long, Real.ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult For<TLocal>(
        long fromInclusive,
        long toExclusive,
        ParallelOptions parallelOptions,
        Func<TLocal> localInit,
        Func<long, ParallelLoopState, TLocal, TLocal> body,
        Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Share(fromInclusive, toExclusive, parallelOptions, Keeping(localInit, (index, state, local) => body(index, state, local), localFinally));
    }

    private static Func<ParallelLoopState, ParallelWorker> Keeping<TLocal>(
        Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) => state =>
    {
        var local = localInit();
        return new ParallelWorker(index => local = body(index, state, local), () => localFinally(local));
    };
}
