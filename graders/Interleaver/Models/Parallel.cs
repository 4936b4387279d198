using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.Parallel"/>, without partitioners.
/// What it means is in <see cref="ParallelLoop"/>.
/// </summary>
public static partial class Parallel
{
    // The BCL gives each action a task of its own up to this number.
    private const int FewActions = 10;

    private static readonly ParallelOptions Unlimited = new();

    /// <inheritdoc cref="Real.Parallel.Invoke(Action[])"/>
    public static void Invoke(params Action[] actions) => Invoke(Unlimited, actions);

    /// <inheritdoc cref="Real.Parallel.Invoke(Real.ParallelOptions, Action[])"/>
    public static void Invoke(ParallelOptions parallelOptions, params Action[] actions)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(actions);
        Engine.Self.ThrowIfRequested(parallelOptions.CancellationToken);
        Action[] copy = [.. actions];
        if (Array.IndexOf(copy, null) >= 0)
        {
            throw new ArgumentException("One of the actions was null.");
        }

        var usual = copy.Length <= FewActions ? FewActions : ParallelLoop.UsualWorkers;
        new ParallelLoop(0, copy.Length, _ => new(index => copy[index]()), despiteFailures: true, parallelOptions.CancellationToken)
            .Run(parallelOptions.Workers(usual));
    }

    /// <inheritdoc cref="Real.Parallel.For(int, int, Action{int})"/>
    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body) =>
        For(fromInclusive, toExclusive, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.For(int, int, Real.ParallelOptions, Action{int})"/>
    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Loop(fromInclusive, toExclusive, parallelOptions, index => body((int)index));
    }

    /// <inheritdoc cref="Real.Parallel.For(long, long, Action{long})"/>
    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body) =>
        For(fromInclusive, toExclusive, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.For(long, long, Real.ParallelOptions, Action{long})"/>
    public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Loop(fromInclusive, toExclusive, parallelOptions, body);
    }

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource}(IEnumerable{TSource}, Action{TSource})"/>
    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body) =>
        ForEach(source, Unlimited, body);

    /// <inheritdoc cref="Real.Parallel.ForEach{TSource}(IEnumerable{TSource}, Real.ParallelOptions, Action{TSource})"/>
    public static ParallelLoopResult ForEach<TSource>(
        IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return Over(source, parallelOptions, items => _ => new ParallelWorker(index => body(items[(int)index])));
    }

    private static ParallelLoopResult Loop(long from, long to, ParallelOptions options, Action<long> body) =>
        Share(from, to, options, _ => new ParallelWorker(body));

    private static ParallelLoopResult Share(
        long from, long to, ParallelOptions options, Func<ParallelLoopState, ParallelWorker> begin) =>
        new ParallelLoop(from, to, begin, despiteFailures: false, options.CancellationToken)
            .Run(options.Workers(ParallelLoop.UsualWorkers));
}
