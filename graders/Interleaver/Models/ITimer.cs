namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.ITimer"/>, without the asynchronous way to dispose of it.</summary>
public interface ITimer : IDisposable
{
    /// <inheritdoc cref="System.Threading.ITimer.Change"/>
    bool Change(TimeSpan dueTime, TimeSpan period);
}
