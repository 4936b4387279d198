using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.ExecutionContext"/>: the values of <see cref="AsyncLocal{T}"/>, which flow from a
/// thread to whatever it starts. A context never changes: a thread that sets a value gets another one.
/// </summary>
public sealed class ExecutionContext : ModelObject, IDisposable
{
    private static readonly ExecutionContext Default = new([], [], false);
    private readonly Dictionary<IAsyncLocal, object?> values;
    private readonly IAsyncLocal[] watched;
    private readonly bool isFlowSuppressed;

    private ExecutionContext(Dictionary<IAsyncLocal, object?> values, IAsyncLocal[] watched, bool isFlowSuppressed)
    {
        this.values = values;
        this.watched = watched;
        this.isFlowSuppressed = isFlowSuppressed;
    }

    // A thread without values has none, like one that came into being with the process.
    private static ref ExecutionContext? Current => ref ThreadState.Of(Engine.Self).Context;

    /// <inheritdoc cref="System.Threading.ExecutionContext.Capture"/>
    public static ExecutionContext? Capture() => Current is not { } current ? Default : current.isFlowSuppressed ? null : current;

    /// <inheritdoc cref="System.Threading.ExecutionContext.SuppressFlow"/>
    public static AsyncFlowControl SuppressFlow()
    {
        if (IsFlowSuppressed())
        {
            return default;
        }

        Current = (Current ?? Default).With(isFlowSuppressed: true);
        return new AsyncFlowControl(Thread.CurrentThread);
    }

    /// <inheritdoc cref="System.Threading.ExecutionContext.RestoreFlow"/>
    public static void RestoreFlow()
    {
        if (!IsFlowSuppressed())
        {
            throw new InvalidOperationException("Cannot restore context flow when it is not suppressed.");
        }

        Current = Current!.With(isFlowSuppressed: false);
    }

    /// <inheritdoc cref="System.Threading.ExecutionContext.IsFlowSuppressed"/>
    public static bool IsFlowSuppressed() => Current is { isFlowSuppressed: true };

    /// <inheritdoc cref="System.Threading.ExecutionContext.Run"/>
    public static void Run(ExecutionContext executionContext, ContextCallback callback, object? state)
    {
        ThrowIfNull(executionContext);
        executionContext.Run(() => callback(state));
    }

    /// <inheritdoc cref="System.Threading.ExecutionContext.Restore"/>
    public static void Restore(ExecutionContext executionContext)
    {
        ThrowIfNull(executionContext);
        Enter(executionContext);
    }

    /// <inheritdoc cref="System.Threading.ExecutionContext.CreateCopy"/>
    public ExecutionContext CreateCopy() => this;

    /// <inheritdoc cref="System.Threading.ExecutionContext.Dispose"/>
    public void Dispose()
    {
    }

    /// <summary>What flows out of the calling thread; null outside an exploration too.</summary>
    internal static ExecutionContext? CaptureIfControlled() => ControlledThread.Current is null ? null : Capture();

    /// <summary>Runs the code in a context that was captured; in the thread's own one when none could be.</summary>
    internal static void RunIn(ExecutionContext? context, Action body)
    {
        if (context is null)
        {
            body();
        }
        else
        {
            context.Run(body);
        }
    }

    /// <summary>Undoes what an asynchronous method set: its caller does not see it.</summary>
    internal static void GoBackTo(ExecutionContext? context) => Enter(context);

    internal static object? Get(IAsyncLocal local) => Current?.values.GetValueOrDefault(local);

    /// <summary>Sets a value of the calling thread. Without anybody to tell, null is as good as no value.</summary>
    internal static void Set(IAsyncLocal local, object? value, bool isWatched)
    {
        var old = Current ?? Default;
        var previous = old.values.GetValueOrDefault(local);
        if (ReferenceEquals(previous, value))
        {
            return;
        }

        var values = new Dictionary<IAsyncLocal, object?>(old.values) { [local] = value };
        if (value is null && !isWatched)
        {
            values.Remove(local);
        }

        var watched = isWatched && !old.watched.Contains(local) ? [.. old.watched, local] : old.watched;
        Current = new ExecutionContext(values, watched, old.isFlowSuppressed).OrNone();
        if (isWatched)
        {
            local.OnValueChanged(previous, value, contextChanged: false);
        }
    }

    private void Run(Action body)
    {
        var outer = Current;
        Enter(this);
        try
        {
            body();
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            Enter(outer);
            throw;
        }

        Enter(outer);
    }

    private static void Enter(ExecutionContext? context)
    {
        var previous = Current ?? Default;
        var next = context ?? Default;
        if (previous == next)
        {
            return;
        }

        Current = next.OrNone();
        foreach (var local in previous.watched.Union(next.watched))
        {
            var (before, after) = (previous.values.GetValueOrDefault(local), next.values.GetValueOrDefault(local));
            if (!ReferenceEquals(before, after))
            {
                local.OnValueChanged(before, after, contextChanged: true);
            }
        }
    }

    private ExecutionContext? With(bool isFlowSuppressed) => new ExecutionContext(values, watched, isFlowSuppressed).OrNone();

    private ExecutionContext? OrNone() => values.Count == 0 && !isFlowSuppressed ? null : this;

    private static void ThrowIfNull(ExecutionContext? context)
    {
        if (context is null)
        {
            throw new InvalidOperationException("Cannot call Set on a null context");
        }
    }
}
