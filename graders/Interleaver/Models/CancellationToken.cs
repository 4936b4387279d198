using System.Diagnostics.CodeAnalysis;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.CancellationToken"/>; what it means is in <see cref="CancellationState"/>. Exceptions
/// carry a real token in its place: see <see cref="Carrier"/>.
/// </summary>
public readonly struct CancellationToken : IEquatable<CancellationToken>
{
    /// <inheritdoc cref="System.Threading.CancellationToken(bool)"/>
    public CancellationToken(bool canceled) : this(canceled ? CancellationState.Always : null)
    {
    }

    internal CancellationToken(CancellationState? state) => State = state;

    /// <inheritdoc cref="System.Threading.CancellationToken.None"/>
    public static CancellationToken None => default;

    /// <inheritdoc cref="System.Threading.CancellationToken.IsCancellationRequested"/>
    public bool IsCancellationRequested => State is not null && State.Look(Engine.Self);

    /// <inheritdoc cref="System.Threading.CancellationToken.CanBeCanceled"/>
    public bool CanBeCanceled => State is not null;

    /// <inheritdoc cref="System.Threading.CancellationToken.WaitHandle"/>
    public WaitHandle WaitHandle => (State ?? CancellationState.Never).Handle(Engine.Self);

    /// <summary>Null for a token that nobody can cancel.</summary>
    internal CancellationState? State { get; }

    /// <inheritdoc/>
    public static bool operator ==(CancellationToken left, CancellationToken right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(CancellationToken left, CancellationToken right) => !left.Equals(right);

    /// <inheritdoc cref="System.Threading.CancellationToken.Register(Action)"/>
    public CancellationTokenRegistration Register(Action callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Add(callback);
    }

    /// <inheritdoc cref="System.Threading.CancellationToken.Register(Action, bool)"/>
    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext) => Register(callback);

    /// <inheritdoc cref="System.Threading.CancellationToken.Register(Action{object}, object)"/>
    public CancellationTokenRegistration Register(Action<object?> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Add(() => callback(state));
    }

    /// <inheritdoc cref="System.Threading.CancellationToken.Register(Action{object, System.Threading.CancellationToken}, object)"/>
    public CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var token = this;
        return Add(() => callback(state, token));
    }

    /// <inheritdoc cref="System.Threading.CancellationToken.Register(Action{object}, object, bool)"/>
    public CancellationTokenRegistration Register(Action<object?> callback, object? state, bool useSynchronizationContext) =>
        Register(callback, state);

    /// <inheritdoc cref="System.Threading.CancellationToken.UnsafeRegister(Action{object}, object)"/>
    public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state) => Register(callback, state);

    /// <inheritdoc cref="System.Threading.CancellationToken.UnsafeRegister(Action{object, System.Threading.CancellationToken}, object)"/>
    public CancellationTokenRegistration UnsafeRegister(Action<object?, CancellationToken> callback, object? state) =>
        Register(callback, state);

    /// <inheritdoc cref="System.Threading.CancellationToken.ThrowIfCancellationRequested"/>
    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested)
        {
            throw Cancelled();
        }
    }

    /// <inheritdoc/>
    public bool Equals(CancellationToken other) => ReferenceEquals(State, other.State);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? other) => other is CancellationToken token && Equals(token);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpersModel.GetHashCode(State ?? CancellationState.Never);

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);

    /// <summary>What is thrown where the token ends something.</summary>
    internal OperationCanceledException Cancelled() => new("The operation was canceled.", Carrier.ToReal(this));

    private CancellationTokenRegistration Add(Action callback) => new(State?.Callbacks.Register(Engine.Self, callback));
}
