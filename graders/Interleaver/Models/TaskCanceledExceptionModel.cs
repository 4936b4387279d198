namespace Interleaver.Models;

/// <summary>The members of <see cref="TaskCanceledException"/> that give a task. The exception itself stays the BCL's.</summary>
public static class TaskCanceledExceptionModel
{
    /// <inheritdoc cref="TaskCanceledException.Task"/>
    public static Task? get_Task(TaskCanceledException exception) => Carrier.ToModel(exception.Task);
}
