using System.Threading.Tasks.Sources;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <summary>Model of <see cref="Real.ValueTask{TResult}"/>: a result, or what will have one.</summary>
[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
public readonly struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    private readonly object? source;
    private readonly TResult? result;
    private readonly short token;

    /// <inheritdoc cref="Real.ValueTask{TResult}(TResult)"/>
    public ValueTask(TResult result) => this.result = result;

    /// <inheritdoc cref="Real.ValueTask{TResult}(Real.Task{TResult})"/>
    public ValueTask(Task<TResult> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        source = task;
    }

    /// <inheritdoc cref="Real.ValueTask{TResult}(IValueTaskSource{TResult}, short)"/>
    public ValueTask(IValueTaskSource<TResult> source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        this.source = source;
        this.token = token;
    }

    /// <inheritdoc cref="Real.ValueTask{TResult}.IsCompleted"/>
    public bool IsCompleted => source switch
    {
        null => true,
        Task task => task.IsCompleted,
        _ => Source.GetStatus(token) != ValueTaskSourceStatus.Pending,
    };

    /// <inheritdoc cref="Real.ValueTask{TResult}.IsCompletedSuccessfully"/>
    public bool IsCompletedSuccessfully => source switch
    {
        null => true,
        Task task => task.IsCompletedSuccessfully,
        _ => Source.GetStatus(token) == ValueTaskSourceStatus.Succeeded,
    };

    /// <inheritdoc cref="Real.ValueTask{TResult}.IsFaulted"/>
    public bool IsFaulted => source switch
    {
        null => false,
        Task task => task.IsFaulted,
        _ => Source.GetStatus(token) == ValueTaskSourceStatus.Faulted,
    };

    /// <inheritdoc cref="Real.ValueTask{TResult}.IsCanceled"/>
    public bool IsCanceled => source switch
    {
        null => false,
        Task task => task.IsCanceled,
        _ => Source.GetStatus(token) == ValueTaskSourceStatus.Canceled,
    };

    /// <inheritdoc cref="Real.ValueTask{TResult}.Result"/>
    public TResult Result => GetResult();

    /// <summary>The task behind it, if there is one.</summary>
    internal Task<TResult>? Task => source as Task<TResult>;

    private IValueTaskSource<TResult> Source => (IValueTaskSource<TResult>)source!;

    /// <inheritdoc cref="Real.ValueTask{TResult}.AsTask"/>
    public Task<TResult> AsTask() => source switch
    {
        null => Models.Task.FromResult(result!),
        Task<TResult> task => task,
        _ => SourceTask.Of(Source, token),
    };

    /// <inheritdoc cref="Real.ValueTask{TResult}.Preserve"/>
    public ValueTask<TResult> Preserve() => source is null ? this : new ValueTask<TResult>(AsTask());

    /// <inheritdoc cref="Real.ValueTask{TResult}.GetAwaiter"/>
    public ValueTaskAwaiter<TResult> GetAwaiter() => new(this);

    /// <inheritdoc cref="Real.ValueTask{TResult}.ConfigureAwait(bool)"/>
    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext);

    /// <inheritdoc/>
    public override int GetHashCode() => source is not null ? RuntimeHelpersModel.GetHashCode(source)
        : result is not null ? ObjectModel.GetHashCode(result) : 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueTask<TResult> other && Equals(other);

    /// <inheritdoc/>
    public bool Equals(ValueTask<TResult> other) => source is null && other.source is null
        ? EqualityComparer<TResult>.Default.Equals(result, other.result)
        : ReferenceEquals(source, other.source) && token == other.token;

    /// <inheritdoc cref="Equals(ValueTask{TResult})"/>
    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => left.Equals(right);

    /// <inheritdoc cref="Equals(ValueTask{TResult})"/>
    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => !left.Equals(right);

    /// <summary>The result as text, if it is there already.</summary>
    public override string? ToString() => IsCompletedSuccessfully && Result is { } value ? value.ToString() : "";

    /// <summary>A look by somebody who leaves a continuation when it has not ended.</summary>
    internal bool HasEndedForAwaiter() => source is Task task ? task.HasEndedForAwaiter() : IsCompleted;

    /// <summary>Leaves a continuation.</summary>
    internal void Continue(Action continuation, bool onCapturedContext)
    {
        if (source is IValueTaskSource<TResult>)
        {
            Source.OnCompleted(static state => ((Action)state!)(), continuation, token, SourceTask.Flags(onCapturedContext));
        }
        else
        {
            (Task ?? (Models.Task)Models.Task.CompletedTask).Continue(continuation, onCapturedContext);
        }
    }

    /// <summary>What an await gives or throws.</summary>
    internal TResult GetResult()
    {
        switch (source)
        {
            case null:
                return result!;
            case Task<TResult> task:
                task.GetResult();
                return task.Kept!;
            default:
                return Source.GetResult(token);
        }
    }
}
