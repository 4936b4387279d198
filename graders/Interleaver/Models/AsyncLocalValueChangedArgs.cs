namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.AsyncLocalValueChangedArgs{T}"/>.</summary>
public readonly struct AsyncLocalValueChangedArgs<T>
{
    internal AsyncLocalValueChangedArgs(T? previousValue, T? currentValue, bool contextChanged)
    {
        PreviousValue = previousValue;
        CurrentValue = currentValue;
        ThreadContextChanged = contextChanged;
    }

    /// <inheritdoc cref="System.Threading.AsyncLocalValueChangedArgs{T}.PreviousValue"/>
    public T? PreviousValue { get; }

    /// <inheritdoc cref="System.Threading.AsyncLocalValueChangedArgs{T}.CurrentValue"/>
    public T? CurrentValue { get; }

    /// <inheritdoc cref="System.Threading.AsyncLocalValueChangedArgs{T}.ThreadContextChanged"/>
    public bool ThreadContextChanged { get; }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
