using System.Collections.Concurrent;

namespace Kit.Watching;

/// <summary>Signals of this process, from whichever thread. They last as long as the process: nobody knows who still has one to give.</summary>
public sealed class Signals : ISignals
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
        if (signal is Signal.Quit)
        {
            over.Cancel();
        }
        else
        {
            queue.Add(signal);
        }
    }

    /// <inheritdoc/>
    public Signal Take() => TakeWithin(Timeout.InfiniteTimeSpan)!;

    /// <inheritdoc/>
    public Signal? TakeUnlessQuiet() => TakeWithin(Quiet);

    private Signal? TakeWithin(TimeSpan limit)
    {
        try
        {
            return queue.TryTake(out var signal, (int)limit.TotalMilliseconds, over.Token) ? signal : null;
        }
        catch (OperationCanceledException)
        {
            return new Signal.Quit();
        }
    }
}
