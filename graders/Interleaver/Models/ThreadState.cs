using Interleaver.Events;
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

    /// <summary>Where the thread's asynchronous methods go on; null for the pool.</summary>
    public SynchronizationContext? SyncContext { get; set; }

    /// <summary>The asynchronous method whose code it runs.</summary>
    public AsyncMethod? Method { get; set; }

    /// <summary>The task that it has just looked at for an await: to leave a continuation there takes no step of its own.</summary>
    public Task? Looked { get; set; }

    /// <summary>How many continuations it runs inside one another.</summary>
    public int InlineDepth { get; set; }

    /// <summary>Its values of async-locals; null for none.</summary>
    public ref ExecutionContext? Context => ref context;

    /// <summary>Its values of thread-locals, each by the object that it belongs to.</summary>
    public Dictionary<object, object> Locals { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Its thread-static fields, each a box, by the statics of the type and the slot there.</summary>
    public Dictionary<(MemoryBlock Statics, int Slot), object> Statics { get; } = [];

    private ExecutionContext? context;

    /// <summary>The state of a controlled thread.</summary>
    public static ThreadState Of(ControlledThread thread) => (ThreadState)(thread.Attachment ??= new ThreadState());
}
