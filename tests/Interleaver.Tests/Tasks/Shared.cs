namespace Interleaver.Models.Tests;

/// <summary>A plain field that threads share, with the announcements that rewritten code would make.</summary>
internal sealed class Shared : Watched
{
    private int value;

    public int Value
    {
        get
        {
            Memory.ReadField(this, 0, 0);
            return value;
        }

        set
        {
            Memory.WriteField(this, 0, 0);
            this.value = value;
        }
    }

    /// <summary>A task writes, the caller waits in some way, then reads. The outcome is "race" unless the wait orders the two.</summary>
    public static string WrittenBy(Action<Task> wait)
    {
        var shared = new Shared();
        var task = Task.Run(() => shared.Value = 1);
        wait(task);
        _ = shared.Value;
        task.Wait();
        return "fine";
    }
}
