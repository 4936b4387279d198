using Interleaver.Events;
using Real = System.Threading.Tasks;

namespace Interleaver.Models;

/// <content>Tasks made of tasks: all of some, the first of some. They end in the step in which the deciding part ends.</content>
public partial class Task
{
    /// <inheritdoc cref="Real.Task.WhenAll(Real.Task[])"/>
    public static Task WhenAll(params Task[] tasks) => WhenAll((IEnumerable<Task>)tasks);

    /// <inheritdoc cref="Real.Task.WhenAll(ReadOnlySpan{Real.Task})"/>
    public static Task WhenAll(params ReadOnlySpan<Task> tasks) => WhenAll((IEnumerable<Task>)tasks.ToArray());

    /// <inheritdoc cref="Real.Task.WhenAll(IEnumerable{Real.Task})"/>
    public static Task WhenAll(IEnumerable<Task> tasks) =>
        AllOf(new Task(DefaultKind, null, TaskCreationOptions.None), FailingInOrder(Checked(tasks)), () => { });

    /// <inheritdoc cref="Real.Task.WhenAll{TResult}(Real.Task{TResult}[])"/>
    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks) => WhenAll((IEnumerable<Task<TResult>>)tasks);

    /// <inheritdoc cref="Real.Task.WhenAll{TResult}(ReadOnlySpan{Real.Task{TResult}})"/>
    public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks) =>
        WhenAll((IEnumerable<Task<TResult>>)tasks.ToArray());

    /// <inheritdoc cref="Real.Task.WhenAll{TResult}(IEnumerable{Real.Task{TResult}})"/>
    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        var given = Checked(tasks);
        var all = new Task<TResult[]>(DefaultKind, null, TaskCreationOptions.None);
        return AllOf(all, given, () => all.Keep([.. given.Select(task => task.Kept!)]), inOrderOfArguments: true);
    }

    /// <inheritdoc cref="Real.Task.WhenAny(Real.Task[])"/>
    public static Task<Task> WhenAny(params Task[] tasks) => FirstOf(CheckedAny(tasks));

    /// <inheritdoc cref="Real.Task.WhenAny(ReadOnlySpan{Real.Task})"/>
    public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => FirstOf(CheckedAny(tasks.ToArray()));

    /// <inheritdoc cref="Real.Task.WhenAny(Real.Task, Real.Task)"/>
    public static Task<Task> WhenAny(Task task1, Task task2)
    {
        ArgumentNullException.ThrowIfNull(task1);
        ArgumentNullException.ThrowIfNull(task2);
        return FirstOf([task1, task2]);
    }

    /// <inheritdoc cref="Real.Task.WhenAny(IEnumerable{Real.Task})"/>
    public static Task<Task> WhenAny(IEnumerable<Task> tasks) => FirstOf(CheckedAny(tasks));

    /// <inheritdoc cref="Real.Task.WhenAny{TResult}(Real.Task{TResult}[])"/>
    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks) => FirstOf(CheckedAny(tasks));

    /// <inheritdoc cref="Real.Task.WhenAny{TResult}(ReadOnlySpan{Real.Task{TResult}})"/>
    public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) =>
        FirstOf(CheckedAny(tasks.ToArray()));

    /// <inheritdoc cref="Real.Task.WhenAny{TResult}(Real.Task{TResult}, Real.Task{TResult})"/>
    public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2)
    {
        ArgumentNullException.ThrowIfNull(task1);
        ArgumentNullException.ThrowIfNull(task2);
        return FirstOf([task1, task2]);
    }

    /// <inheritdoc cref="Real.Task.WhenAny{TResult}(IEnumerable{Real.Task{TResult}})"/>
    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks) => FirstOf(CheckedAny(tasks));

    // Without results, the exceptions come in the order in which the tasks ended; with results, in that of the arguments.
    private static T AllOf<T>(T all, Task[] tasks, Action keepResults, bool inOrderOfArguments = false) where T : Task
    {
        if (tasks.Length == 0)
        {
            EndAll([], []);
        }

        all.DependOnAll(tasks, EndAll);
        return all;

        void EndAll(List<Task> ended, List<Continuation> ready)
        {
            IReadOnlyList<Task> inOrder = inOrderOfArguments ? tasks : ended;
            var exceptions = inOrder.SelectMany(task => task.failures ?? []).ToList();
            if (exceptions.Count > 0)
            {
                all.failures = exceptions;
                all.Settle(null, TaskStatus.Faulted, ready);
            }
            else if (inOrder.FirstOrDefault(task => task.status == TaskStatus.Canceled) is { } cancelled)
            {
                (all.cancellation, all.Token) = (cancelled.cancellation, cancelled.Token);
                all.Settle(null, TaskStatus.Canceled, ready);
            }
            else
            {
                keepResults();
                all.Settle(null, TaskStatus.RanToCompletion, ready);
            }
        }
    }

    // Which of them fails first can be seen. One that has failed already makes a difference only beside those that have not.
    private static Task[] FailingInOrder(Task[] tasks)
    {
        if (Array.Exists(tasks, task => task.HasEnded && task.status != TaskStatus.RanToCompletion))
        {
            foreach (var task in tasks)
            {
                task.Look();
            }
        }

        var race = new SyncObject("first failure of several tasks");
        foreach (var task in tasks)
        {
            task.CompeteInFailing(race);
        }

        return tasks;
    }

    private static Task<T> FirstOf<T>(T[] tasks) where T : Task
    {
        foreach (var task in tasks)
        {
            if (task.Look())
            {
                return FromResult(task);
            }
        }

        var race = new SyncObject("first of several tasks");
        foreach (var task in tasks)
        {
            task.Compete(race);
        }

        var first = new Task<T>(DefaultKind, null, TaskCreationOptions.None);
        first.DependOn(tasks, (task, ready) =>
        {
            if (!first.HasEnded)
            {
                first.parts = [task];
                first.Keep((T)task);
                first.Settle(null, TaskStatus.RanToCompletion, ready);
            }
        });
        return first;
    }

    private static T[] Checked<T>(IEnumerable<T> tasks) where T : Task
    {
        ArgumentNullException.ThrowIfNull(tasks);
        T[] given = [.. tasks];
        return Array.IndexOf(given, null) < 0
            ? given
            : throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
    }

    private static T[] CheckedAny<T>(IEnumerable<T> tasks) where T : Task
    {
        var given = Checked(tasks);
        return given.Length > 0
            ? given
            : throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
    }
}
