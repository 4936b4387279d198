using System.Diagnostics.CodeAnalysis;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.CancellationTokenRegistration"/>; what it means is in <see cref="CancellationState"/>.
/// </summary>
public readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    private readonly CancellationCallback? callback;

    internal CancellationTokenRegistration(CancellationCallback? callback) => this.callback = callback;

    /// <inheritdoc cref="System.Threading.CancellationTokenRegistration.Token"/>
    public CancellationToken Token => new(callback?.Owner);

    /// <inheritdoc/>
    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);

    /// <inheritdoc cref="System.Threading.CancellationTokenRegistration.Unregister"/>
    public bool Unregister()
    {
        var self = Engine.Self;
        return callback is not null && !self.Scheduler.IsUnwinding && callback.Owner.Callbacks.Unregister(self, callback);
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenRegistration.Dispose"/>
    public void Dispose()
    {
        var self = Engine.Self;
        if (callback is not null && !self.Scheduler.IsUnwinding)
        {
            callback.Owner.Callbacks.UnregisterOrWait(self, callback);
        }
    }

    /// <inheritdoc cref="System.Threading.CancellationTokenRegistration.DisposeAsync"/>
    public ValueTask DisposeAsync()
    {
        var self = Engine.Self;
        if (callback is not { } called || self.Scheduler.IsUnwinding || called.Owner.Callbacks.Unregister(self, called))
        {
            return default;
        }

        var callbacks = called.Owner.Callbacks;
        if (callbacks.IsCalledElsewhere(self, called))
        {
            return new ValueTask(Task.Run(() => callbacks.UnregisterOrWait(Engine.Self, called)));
        }

        callbacks.UnregisterOrWait(self, called);
        return default;
    }

    /// <inheritdoc/>
    public bool Equals(CancellationTokenRegistration other) => ReferenceEquals(callback, other.callback);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CancellationTokenRegistration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpersModel.GetHashCode(callback);

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
