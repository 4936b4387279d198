namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.AsyncLocal{T}"/>; how values flow is in <see cref="ExecutionContext"/>.</summary>
public sealed class AsyncLocal<T> : ModelObject, IAsyncLocal
{
    private readonly Action<AsyncLocalValueChangedArgs<T>>? valueChangedHandler;

    /// <inheritdoc cref="System.Threading.AsyncLocal{T}()"/>
    public AsyncLocal()
    {
    }

    /// <inheritdoc cref="System.Threading.AsyncLocal{T}(Action{System.Threading.AsyncLocalValueChangedArgs{T}})"/>
    public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>>? valueChangedHandler) => this.valueChangedHandler = valueChangedHandler;

    /// <inheritdoc cref="System.Threading.AsyncLocal{T}.Value"/>
    public T Value
    {
        get => From(ExecutionContext.Get(this));
        set => ExecutionContext.Set(this, value, isWatched: valueChangedHandler is not null);
    }

    void IAsyncLocal.OnValueChanged(object? previous, object? current, bool contextChanged) =>
        valueChangedHandler!(new AsyncLocalValueChangedArgs<T>(From(previous), From(current), contextChanged));

    private static T From(object? value) => value is null ? default! : (T)value;
}
