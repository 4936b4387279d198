using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Loops over items whose body may end them, and those that keep a value for each worker.</content>
public static partial class Parallel
{
    /// <inheritdoc cref="Real.Parallel.ForEach{TSource}(IEnumerable{TSource}, Action{TSource, Real.ParallelLoopState})"/>
    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body) =>
        ForEach(source, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource}(IEnumerable{TSource}, Real.ParallelOptions, Action{TSource, Real.ParallelLoopState})"/>
    public static ParallelLoopResult ForEach<TSource>(
        IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Over(source, parallelOptions, items => state => new ParallelWorker(index => body(items[(int)index], state)));
    }

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource, TLocal}(IEnumerable{TSource}, Func{TLocal}, Func{TSource, Real.ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult ForEach<TSource, TLocal>(
        IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        ForEach(source, Unlimited, localInit, body, localFinally);

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource, TLocal}(IEnumerable{TSource}, Real.ParallelOptions, Func{TLocal}, Func{TSource, Real.ParallelLoopState, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult ForEach<TSource, TLocal>(
        IEnumerable<TSource> source,
        ParallelOptions parallelOptions,
        Func<TLocal> localInit,
        Func<TSource, ParallelLoopState, TLocal, TLocal> body,
        Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Over(source, parallelOptions, items => Keeping(localInit, (index, state, local) => body(items[(int)index], state, local), localFinally));
    }

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource}(IEnumerable{TSource}, Action{TSource, Real.ParallelLoopState, long})"/>
    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body) =>
        ForEach(source, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource}(IEnumerable{TSource}, Real.ParallelOptions, Action{TSource, Real.ParallelLoopState, long})"/>
    public static ParallelLoopResult ForEach<TSource>(
        IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Over(source, parallelOptions, items => state => new ParallelWorker(index => body(items[(int)index], state, index)));
    }

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource, TLocal}(IEnumerable{TSource}, Func{TLocal}, Func{TSource, Real.ParallelLoopState, long, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult ForEach<TSource, TLocal>(
        IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        ForEach(source, Unlimited, localInit, body, localFinally);

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource, TLocal}(IEnumerable{TSource}, Real.ParallelOptions, Func{TLocal}, Func{TSource, Real.ParallelLoopState, long, TLocal, TLocal}, Action{TLocal})"/>
    public static ParallelLoopResult ForEach<TSource, TLocal>(
        IEnumerable<TSource> source,
        ParallelOptions parallelOptions,
        Func<TLocal> localInit,
        Func<TSource, ParallelLoopState, long, TLocal, TLocal> body,
        Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Over(source, parallelOptions, items => Keeping(localInit, (index, state, local) => body(items[(int)index], state, index, local), localFinally));
    }

    private static ParallelLoopResult Over<TSource>(
        IEnumerable<TSource> source,
        ParallelOptions parallelOptions,
        Func<ParallelItems<TSource>, Func<ParallelLoopState, ParallelWorker>> begin)
    {
        Engine.Self.ThrowIfRequested(parallelOptions.CancellationToken);
        var items = ParallelItems<TSource>.Of(source);
        return Share(0, items.Count, parallelOptions, begin(items));
    }
}
