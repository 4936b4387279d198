using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.TaskAsyncEnumerableExtensions"/>.</summary>
public static class TaskAsyncEnumerableExtensions
{
    /// <inheritdoc cref="Real.TaskAsyncEnumerableExtensions.ConfigureAwait(System.IAsyncDisposable, bool)"/>
    public static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext) =>
        new(source, continueOnCapturedContext);

    /// <inheritdoc cref="Real.TaskAsyncEnumerableExtensions.ConfigureAwait{T}(System.Collections.Generic.IAsyncEnumerable{T}, bool)"/>
    public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(
        this IAsyncEnumerable<T> source, bool continueOnCapturedContext) =>
        new(source, continueOnCapturedContext, default);

    /// <inheritdoc cref="Real.TaskAsyncEnumerableExtensions.WithCancellation{T}"/>
    public static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(
        this IAsyncEnumerable<T> source, CancellationToken cancellationToken) =>
        new(source, true, cancellationToken);

    /// <inheritdoc cref="Real.TaskAsyncEnumerableExtensions.ToBlockingEnumerable{T}"/>
    public static IEnumerable<T> ToBlockingEnumerable<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken = default)
    {
        var enumerator = source.GetAsyncEnumerator(cancellationToken);
        try
        {
            while (WaitFor(enumerator.MoveNextAsync()))
            {
                yield return enumerator.Current;
            }
        }
        finally
        {
            // What takes the thread down must not wait for anything on its way.
            if (!Engine.Self.Scheduler.IsUnwinding)
            {
                enumerator.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    private static T WaitFor<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
