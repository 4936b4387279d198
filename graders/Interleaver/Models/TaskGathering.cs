namespace Interleaver.Models;

/// <content>What the continuations of several tasks follow. It does not fail: whoever goes on looks at the tasks themselves.</content>
public partial class Task
{
    /// <summary>Ends with the last of the tasks.</summary>
    internal static Task<T[]> EndOfAll<T>(T[] tasks) where T : Task
    {
        var given = CheckedAny(tasks);
        var all = new Task<T[]>(DefaultKind, null, TaskCreationOptions.None);
        all.DependOnAll([.. given], (_, ready) =>
        {
            all.Keep(given);
            all.Settle(null, TaskStatus.RanToCompletion, ready);
        });
        return all;
    }

    /// <summary>Ends with the first of the tasks.</summary>
    internal static Task<T> EndOfFirst<T>(T[] tasks) where T : Task => FirstOf(CheckedAny(tasks));
}
