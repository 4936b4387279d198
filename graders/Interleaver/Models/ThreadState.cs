using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>What the models keep of one controlled thread.</summary>
internal sealed class ThreadState
{
    /// <summary>What its references point into.</summary>
    public References References { get; } = new();

    /// <summary>The object that the program sees as this thread.</summary>
    public Thread? Thread { get; set; }

    /// <summary>The task whose body it runs.</summary>
    public Task? Task { get; set; }

    /// <summary>The state of a controlled thread.</summary>
    public static ThreadState Of(ControlledThread thread) => (ThreadState)(thread.Attachment ??= new ThreadState());
}
