using System.Runtime.CompilerServices;

namespace Interleaver.Models;

/// <summary>Which options of tasks mean something here. Most are hints to a pool, which ours has no use for.</summary>
internal static class TaskOptions
{
    private const TaskCreationOptions All =
        TaskCreationOptions.PreferFairness | TaskCreationOptions.LongRunning | TaskCreationOptions.AttachedToParent
        | TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler
        | TaskCreationOptions.RunContinuationsAsynchronously;

    private const TaskContinuationOptions Never =
        TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;

    private const TaskContinuationOptions Contradiction =
        TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning;

    private const TaskContinuationOptions AllContinuation =
        Never | Contradiction | TaskContinuationOptions.LazyCancellation | (TaskContinuationOptions)All;

    private const ConfigureAwaitOptions AllAwait =
        ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing;

    /// <summary>Checks the options of a new task.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such option.</exception>
    public static void Check(TaskCreationOptions creationOptions)
    {
        if ((creationOptions & ~All) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(creationOptions));
        }
    }

    /// <summary>Checks the options of a promise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Only what has a body can have such an option.</exception>
    public static void CheckPromise(TaskCreationOptions creationOptions)
    {
        if ((creationOptions & ~(TaskCreationOptions.AttachedToParent | TaskCreationOptions.RunContinuationsAsynchronously)) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(creationOptions));
        }
    }

    /// <summary>Checks the options of a continuation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such option, or it would never run.</exception>
    public static void Check(TaskContinuationOptions continuationOptions)
    {
        if ((continuationOptions & ~AllContinuation) != 0
            || (continuationOptions & Never) == Never
            || (continuationOptions & Contradiction) == Contradiction)
        {
            throw new ArgumentOutOfRangeException(nameof(continuationOptions));
        }
    }

    /// <summary>Checks what a factory gives to its continuations, of one task or of several.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such option, or one that depends on how a task ended.</exception>
    public static void CheckOfFactory(TaskContinuationOptions continuationOptions)
    {
        if ((continuationOptions & (Never | TaskContinuationOptions.RunContinuationsAsynchronously)) != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(continuationOptions), "It is invalid to exclude specific continuation kinds for continuations off of multiple tasks.");
        }

        Check(continuationOptions);
    }

    /// <summary>Checks what a continuation of several tasks, which runs whatever came of them, was given.</summary>
    /// <exception cref="ArgumentNullException">One of the others is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such option, or one that depends on how a task ended.</exception>
    public static void CheckOfSeveral(
        Delegate continuation, TaskContinuationOptions continuationOptions, Task[] tasks, TaskScheduler scheduler,
        [CallerArgumentExpression(nameof(continuation))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(continuation, name);
        CheckOfFactory(continuationOptions);
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(scheduler);
    }

    /// <summary>Whether a continuation with these options runs after a task that ended so.</summary>
    public static bool Allow(TaskContinuationOptions options, TaskStatus end) => end switch
    {
        TaskStatus.Faulted => !options.HasFlag(TaskContinuationOptions.NotOnFaulted),
        TaskStatus.Canceled => !options.HasFlag(TaskContinuationOptions.NotOnCanceled),
        _ => !options.HasFlag(TaskContinuationOptions.NotOnRanToCompletion),
    };

    /// <summary>Checks how a task is to be awaited.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such option.</exception>
    public static ConfigureAwaitOptions Checked(ConfigureAwaitOptions options) => (options & ~AllAwait) == 0
        ? options
        : throw new ArgumentOutOfRangeException(nameof(options));

    /// <summary>Checks how a task with a result is to be awaited.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such option, or there would be no result to give.</exception>
    public static ConfigureAwaitOptions CheckedForResult(ConfigureAwaitOptions options) => !options.HasFlag(ConfigureAwaitOptions.SuppressThrowing)
        ? Checked(options)
        : throw new ArgumentOutOfRangeException(nameof(options));
}
