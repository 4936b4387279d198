using System.Runtime.CompilerServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>What the models know of one exploration. Begins anew with each interleaving, so nothing leaks into the next.</summary>
internal sealed class World
{
    private readonly Dictionary<Type, object> singles = [];

    private readonly Scheduler scheduler;

    private World(Scheduler scheduler)
    {
        this.scheduler = scheduler;
        Objects = new ObjectTable(this);
        Reset();
        scheduler.Beginning += Reset;
        scheduler.Stalling += ListSuspended;
    }

    /// <summary>Memory and locks of objects that have no room for them.</summary>
    public ObjectTable Objects { get; }

    /// <summary>Number of the interleaving; statics initialised under another number are stale. Unique in the process.</summary>
    public int Run { get; private set; }

    /// <summary>Seed of the next random generator that asks for one.</summary>
    public int NextSeed { get; set; }

    /// <summary>Next answer to Guid.NewGuid.</summary>
    public int NextGuid { get; set; }

    private static int runs;

    /// <summary>The world of the thread's exploration. Every access to an array asks for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static World Of(ControlledThread thread) => Unsafe.As<World>(thread.Scheduler.Attachment ?? Begin(thread.Scheduler));

    /// <summary>What a model keeps for the whole interleaving: one object of each type.</summary>
    public T The<T>() where T : class, new()
    {
        if (!singles.TryGetValue(typeof(T), out var single))
        {
            singles.Add(typeof(T), single = new T());
        }

        return (T)single;
    }

    /// <summary>A shadow for the object. One that can tell what stands there takes more room, so the search makes do without.</summary>
    public Shadow CreateShadow(object owner) =>
        scheduler.TracesLines ? new ObjectShadow { Run = Run, Object = owner } : new Shadow { Run = Run, Object = owner };

    /// <summary>The identity of a type's statics, which can tell their values on the same terms.</summary>
    public MemoryBlock CreateStatics(RuntimeTypeHandle type) =>
        scheduler.TracesLines ? new StaticsBlock(Type.GetTypeFromHandle(type)!) : new MemoryBlock();

    private static object Begin(Scheduler scheduler) => scheduler.Attachment = new World(scheduler);

    // Who has no thread cannot be found by the scheduler.
    private IEnumerable<BlockedThread> ListSuspended()
    {
        The<TaskTable>().Refresh();
        return The<SuspendedMethods>().Describe();
    }

    private void Reset()
    {
        Objects.Clear();
        singles.Clear();
        Run = System.Threading.Interlocked.Increment(ref runs);
        NextSeed = 1;
        NextGuid = 1;
    }
}
