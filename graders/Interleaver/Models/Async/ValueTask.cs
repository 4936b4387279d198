using System.Threading.Tasks.Sources;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="Real.ValueTask"/>: nothing, a <see cref="Models.Task"/>, or something that is waited for through
/// <see cref="IValueTaskSource"/>.
/// </summary>
[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
public readonly struct ValueTask : IEquatable<ValueTask>
{
    private readonly object? source;
    private readonly short token;

    /// <inheritdoc cref="Real.ValueTask(Real.Task)"/>
    public ValueTask(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        source = task;
    }

    /// <inheritdoc cref="Real.ValueTask(IValueTaskSource, short)"/>
    public ValueTask(IValueTaskSource source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        this.source = source;
        this.token = token;
    }

    /// <inheritdoc cref="Real.ValueTask.CompletedTask"/>
    public static ValueTask CompletedTask => default;

    /// <inheritdoc cref="Real.ValueTask.IsCompleted"/>
    public bool IsCompleted => source switch
    {
        null => true,
        Task task => task.IsCompleted,
        _ => Source.GetStatus(token) != ValueTaskSourceStatus.Pending,
    };

    /// <inheritdoc cref="Real.ValueTask.IsCompletedSuccessfully"/>
    public bool IsCompletedSuccessfully => source switch
    {
        null => true,
        Task task => task.IsCompletedSuccessfully,
        _ => Source.GetStatus(token) == ValueTaskSourceStatus.Succeeded,
    };

    /// <inheritdoc cref="Real.ValueTask.IsFaulted"/>
    public bool IsFaulted => source switch
    {
        null => false,
        Task task => task.IsFaulted,
        _ => Source.GetStatus(token) == ValueTaskSourceStatus.Faulted,
    };

    /// <inheritdoc cref="Real.ValueTask.IsCanceled"/>
    public bool IsCanceled => source switch
    {
        null => false,
        Task task => task.IsCanceled,
        _ => Source.GetStatus(token) == ValueTaskSourceStatus.Canceled,
    };

    /// <summary>The task behind it, if there is one.</summary>
    internal Task? Task => source as Task;

    private IValueTaskSource Source => (IValueTaskSource)source!;

    /// <inheritdoc cref="Real.ValueTask.FromResult{TResult}(TResult)"/>
    public static ValueTask<TResult> FromResult<TResult>(TResult result) => new(result);

    /// <inheritdoc cref="Real.ValueTask.FromException(Exception)"/>
    public static ValueTask FromException(Exception exception) => new(Models.Task.FromException(exception));

    /// <inheritdoc cref="Real.ValueTask.FromException{TResult}(Exception)"/>
    public static ValueTask<TResult> FromException<TResult>(Exception exception) => new(Models.Task.FromException<TResult>(exception));

    /// <inheritdoc cref="Real.ValueTask.FromCanceled(System.Threading.CancellationToken)"/>
    public static ValueTask FromCanceled(CancellationToken cancellationToken) => new(Models.Task.FromCanceled(cancellationToken));

    /// <inheritdoc cref="Real.ValueTask.FromCanceled{TResult}(System.Threading.CancellationToken)"/>
    public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) =>
        new(Models.Task.FromCanceled<TResult>(cancellationToken));

    /// <inheritdoc cref="Real.ValueTask.AsTask"/>
    public Task AsTask() => source switch
    {
        null => Models.Task.CompletedTask,
        Task task => task,
        _ => SourceTask.Of(Source, token),
    };

    /// <inheritdoc cref="Real.ValueTask.Preserve"/>
    public ValueTask Preserve() => source is null ? this : new ValueTask(AsTask());

    /// <inheritdoc cref="Real.ValueTask.GetAwaiter"/>
    public ValueTaskAwaiter GetAwaiter() => new(this);

    /// <inheritdoc cref="Real.ValueTask.ConfigureAwait(bool)"/>
    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext);

    /// <inheritdoc/>
    public override int GetHashCode() => source is null ? 0 : RuntimeHelpersModel.GetHashCode(source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueTask other && Equals(other);

    /// <inheritdoc/>
    public bool Equals(ValueTask other) => ReferenceEquals(source, other.source) && token == other.token;

    /// <inheritdoc cref="Equals(ValueTask)"/>
    public static bool operator ==(ValueTask left, ValueTask right) => left.Equals(right);

    /// <inheritdoc cref="Equals(ValueTask)"/>
    public static bool operator !=(ValueTask left, ValueTask right) => !left.Equals(right);

    /// <summary>A look by somebody who leaves a continuation when it has not ended.</summary>
    internal bool HasEndedForAwaiter() => source is Task task ? task.HasEndedForAwaiter() : IsCompleted;

    /// <summary>Leaves a continuation.</summary>
    internal void Continue(Action continuation, bool onCapturedContext)
    {
        if (source is IValueTaskSource)
        {
            Source.OnCompleted(static state => ((Action)state!)(), continuation, token, SourceTask.Flags(onCapturedContext));
        }
        else
        {
            (Task ?? Models.Task.CompletedTask).Continue(continuation, onCapturedContext);
        }
    }

    /// <summary>What an await gives or throws.</summary>
    internal void GetResult()
    {
        if (source is Task task)
        {
            task.GetResult();
        }
        else if (source is not null)
        {
            Source.GetResult(token);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RealTypes.NameOf(this);
}
