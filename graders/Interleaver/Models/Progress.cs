namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Progress{T}"/>: each report is told where the context says that it was made in; without one on a
/// pool thread, so reports may overtake one another, and nobody waits for them.
/// </summary>
public class Progress<T> : ModelObject, IProgress<T>
{
    private readonly SynchronizationContext? context = SynchronizationContext.Current;
    private readonly Action<T>? handler;

    /// <inheritdoc cref="System.Progress{T}()"/>
    public Progress()
    {
    }

    /// <inheritdoc cref="System.Progress{T}(Action{T})"/>
    public Progress(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        this.handler = handler;
    }

    /// <inheritdoc cref="System.Progress{T}.ProgressChanged"/>
    public event EventHandler<T>? ProgressChanged;

    void IProgress<T>.Report(T value) => OnReport(value);

    /// <inheritdoc cref="System.Progress{T}.OnReport"/>
    protected virtual void OnReport(T value)
    {
        if (handler is null && ProgressChanged is null)
        {
            return;
        }

        if (context is not null)
        {
            context.Post(_ => Tell(value), null);
            return;
        }

        // Nobody can join it, so nobody is to blame for not joining it.
        ThreadPool.Launch(() => Tell(value), ExecutionContext.Capture()).StartSite = 0;
    }

    private void Tell(T value)
    {
        handler?.Invoke(value);
        ProgressChanged?.Invoke(this, value);
    }
}
