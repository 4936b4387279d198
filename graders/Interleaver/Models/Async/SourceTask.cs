using System.Threading.Tasks.Sources;

namespace Interleaver.Models;

/// <summary>Tasks that end when a source does which somebody wrote.</summary>
internal static class SourceTask
{
    /// <summary>Where a continuation wants to run, as sources are told.</summary>
    public static ValueTaskSourceOnCompletedFlags Flags(bool onCapturedContext) =>
        onCapturedContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : ValueTaskSourceOnCompletedFlags.None;

    /// <summary>A task for a source without a result.</summary>
    public static Task Of(IValueTaskSource source, short token)
    {
        var task = new Task("task", null, TaskCreationOptions.None);
        Follow(source.GetStatus(token), () => Finish(task, () => source.GetResult(token)), next => source.OnCompleted(next, null, token, Flags(false)));
        return task;
    }

    /// <summary>A task for a source with a result.</summary>
    public static Task<TResult> Of<TResult>(IValueTaskSource<TResult> source, short token)
    {
        var task = new Task<TResult>("task", null, TaskCreationOptions.None);
        Follow(
            source.GetStatus(token),
            () => Finish(task, () => task.Keep(source.GetResult(token))),
            next => source.OnCompleted(next, null, token, Flags(false)));
        return task;
    }

    private static void Follow(ValueTaskSourceStatus status, Action finish, Action<Action<object?>> subscribe)
    {
        if (status != ValueTaskSourceStatus.Pending)
        {
            finish();
        }
        else
        {
            subscribe(_ => finish());
        }
    }

    private static void Finish(Task task, Action takeResult)
    {
        try
        {
            takeResult();
        }
        catch (Exception exception) when (exception is not Scheduling.Unwind)
        {
            task.TryEndWith(exception);
            return;
        }

        task.TryEnd(TaskStatus.RanToCompletion);
    }
}
