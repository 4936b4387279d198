namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.ComponentModel.Component"/>, as much of it as is not about designers: <see cref="TimersTimer"/>
/// derives from it, and compiled code disposes of one through it.
/// </summary>
public class Component : IDisposable
{
    /// <inheritdoc cref="System.ComponentModel.Component.Disposed"/>
    public event EventHandler? Disposed;

    /// <inheritdoc cref="System.ComponentModel.Component.Dispose()"/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The type's name; a model's is that of the real type.</summary>
    public override string ToString() => RealTypes.Of(GetType()).FullName!;

    /// <inheritdoc cref="System.ComponentModel.Component.Dispose(bool)"/>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !Engine.Self.Scheduler.IsUnwinding)
        {
            Disposed?.Invoke(this, EventArgs.Empty);
        }
    }
}
