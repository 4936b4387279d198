namespace Interleaver.Models;

/// <summary>Model of <see cref="System.Threading.Tasks.TaskExtensions"/>.</summary>
public static class TaskExtensions
{
    /// <inheritdoc cref="System.Threading.Tasks.TaskExtensions.Unwrap(System.Threading.Tasks.Task{System.Threading.Tasks.Task})"/>
    public static Task Unwrap(this Task<Task> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Task.Unwrapped(task, new Task("task", null, TaskCreationOptions.None), false);
    }

    /// <inheritdoc cref="System.Threading.Tasks.TaskExtensions.Unwrap{TResult}"/>
    public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Task.Unwrapped(task, new Task<TResult>("task", null, TaskCreationOptions.None), false);
    }
}
