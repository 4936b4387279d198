namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.AsyncFlowControl"/>: undoes one <see cref="ExecutionContext.SuppressFlow"/>.</summary>
public struct AsyncFlowControl : IEquatable<AsyncFlowControl>, IDisposable
{
    private Thread? thread;

    internal AsyncFlowControl(Thread thread) => this.thread = thread;

    /// <inheritdoc cref="System.Threading.AsyncFlowControl.Undo"/>
    public void Undo()
    {
        if (thread is null || Engine.Self.Scheduler.IsUnwinding)
        {
            return;
        }

        if (thread != Thread.CurrentThread)
        {
            throw new InvalidOperationException("AsyncFlowControl object must be used on the thread where it was created.");
        }

        if (!ExecutionContext.IsFlowSuppressed())
        {
            throw new InvalidOperationException(
                "AsyncFlowControl objects can be used to restore flow only on a Context that had its flow suppressed.");
        }

        thread = null;
        ExecutionContext.RestoreFlow();
    }

    /// <inheritdoc cref="System.Threading.AsyncFlowControl.Dispose"/>
    public void Dispose() => Undo();

    /// <inheritdoc/>
    public readonly bool Equals(AsyncFlowControl obj) => thread == obj.thread;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is AsyncFlowControl other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => thread?.GetHashCode() ?? 0;

    /// <inheritdoc cref="System.Threading.AsyncFlowControl.op_Equality"/>
    public static bool operator ==(AsyncFlowControl a, AsyncFlowControl b) => a.Equals(b);

    /// <inheritdoc cref="System.Threading.AsyncFlowControl.op_Inequality"/>
    public static bool operator !=(AsyncFlowControl a, AsyncFlowControl b) => !a.Equals(b);

    /// <inheritdoc/>
    public override readonly string ToString() => RealTypes.NameOf(this);
}
