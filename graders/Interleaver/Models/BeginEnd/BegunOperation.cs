using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Makes a task of an operation with a Begin and an End, as <see cref="TaskFactory.FromAsync(IAsyncResult, Action{IAsyncResult})"/> does.</summary>
internal static class BegunOperation
{
    /// <summary>Begins the operation.</summary>
    public static Task<TResult> From<TResult>(
        Func<AsyncCallback, IAsyncResult>? beginMethod, Func<IAsyncResult, TResult>? endMethod, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        ArgumentNullException.ThrowIfNull(endMethod);
        Check(creationOptions);
        var promise = new Task<TResult>("task", state, creationOptions);
        var begun = beginMethod(result =>
        {
            if (!result.CompletedSynchronously)
            {
                End(promise, result, endMethod);
            }
        });
        if (begun.CompletedSynchronously)
        {
            End(promise, begun, endMethod);
        }

        return promise;
    }

    /// <summary>The operation has begun already: ends it, on a thread of the scheduler's, when it says so.</summary>
    public static Task<TResult> From<TResult>(
        IAsyncResult asyncResult, Func<IAsyncResult, TResult>? endMethod, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        ArgumentNullException.ThrowIfNull(endMethod);
        ArgumentNullException.ThrowIfNull(scheduler);
        Check(creationOptions);
        var promise = new Task<TResult>("task", null, creationOptions);
        if (asyncResult.IsCompleted)
        {
            EndOnScheduler();
        }
        else
        {
            ThreadPool.RegisterWaitForSingleObject(
                asyncResult.AsyncWaitHandle, (_, _) => EndOnScheduler(), null, Timeout.Infinite, executeOnlyOnce: true);
        }

        return promise;

        // The default scheduler runs it where it is.
        void EndOnScheduler()
        {
            if (TaskScheduler.Own(scheduler) is null)
            {
                End(promise, asyncResult, endMethod);
            }
            else
            {
                new Task(() => End(promise, asyncResult, endMethod)).StartOn(scheduler, mayInline: true);
            }
        }
    }

#pragma warning disable CS1591 // A method Begin and what it is given besides the callback; null when there is none.
    public static Func<AsyncCallback, IAsyncResult>? Bind(Func<AsyncCallback, object?, IAsyncResult>? beginMethod, object? state) =>
        beginMethod is null ? null : callback => beginMethod(callback, state);

    public static Func<AsyncCallback, IAsyncResult>? Bind<TArg1>(
        Func<TArg1, AsyncCallback, object?, IAsyncResult>? beginMethod, TArg1 arg1, object? state) =>
        beginMethod is null ? null : callback => beginMethod(arg1, callback, state);

    public static Func<AsyncCallback, IAsyncResult>? Bind<TArg1, TArg2>(
        Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult>? beginMethod, TArg1 arg1, TArg2 arg2, object? state) =>
        beginMethod is null ? null : callback => beginMethod(arg1, arg2, callback, state);

    public static Func<AsyncCallback, IAsyncResult>? Bind<TArg1, TArg2, TArg3>(
        Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult>? beginMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state) =>
        beginMethod is null ? null : callback => beginMethod(arg1, arg2, arg3, callback, state);
#pragma warning restore CS1591

    /// <summary>An End without a result, as one with a result that nobody looks at.</summary>
    public static Func<IAsyncResult, Nothing>? WithoutResult(Action<IAsyncResult>? endMethod) => endMethod is null
        ? null
        : result =>
        {
            endMethod(result);
            return default;
        };

    private static void End<TResult>(Task<TResult> promise, IAsyncResult result, Func<IAsyncResult, TResult> endMethod)
    {
        try
        {
            promise.TryEndWith(endMethod(result));
        }
        catch (OperationCanceledException exception)
        {
            promise.TryEnd(TaskStatus.Canceled, token: Carrier.ToModel(exception.CancellationToken));
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            promise.TryEnd(TaskStatus.Faulted, [exception]);
        }
    }

    // The other options are for what has a body.
    private static void Check(TaskCreationOptions creationOptions)
    {
        if ((creationOptions & ~TaskCreationOptions.AttachedToParent) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(creationOptions));
        }
    }

    /// <summary>The result of what has none.</summary>
    internal readonly struct Nothing;
}
