namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.ITimer"/>.</summary>
public interface ITimer : IDisposable, IAsyncDisposable
{
    /// <inheritdoc cref="System.Threading.ITimer.Change"/>
    bool Change(TimeSpan dueTime, TimeSpan period);
}
