using System.Collections.Concurrent;

namespace Kit.Watching;

/// <summary>Signals of this process, from whichever thread.</summary>
public sealed class Signals : ISignals, IDisposable
{
    // Editors write within a few milliseconds, slow disks within some more; a person does not notice it.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly BlockingCollection<Signal> queue = [];
    private readonly CancellationTokenSource over = new();

    /// <inheritdoc/>
    public CancellationToken Over => over.Token;

    /// <summary>Something has happened.</summary>
    public void Add(Signal signal)
    {
        queue.Add(signal);
        if (signal is Signal.Quit)
        {
            over.Cancel();
        }
    }

    /// <inheritdoc/>
    public Signal Take() => over.IsCancellationRequested ? new Signal.Quit() : queue.Take();

    /// <inheritdoc/>
    public Signal? TakeUnlessQuiet() => over.IsCancellationRequested ? new Signal.Quit() : queue.TryTake(out var signal, Quiet) ? signal : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        queue.Dispose();
        over.Dispose();
    }
}
