using System.Runtime.CompilerServices;
using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Static fields begin anew in each interleaving: the rewriter turns a type's static constructor into a method that is
/// run again on first use. As in .NET, one thread runs it, others wait, the same thread sees what is there so far, and an
/// exception is thrown again at each later use.
/// </summary>
public sealed class Statics
{
    private readonly MemoryBlock block;
    private readonly WaitQueue ready = new("static constructor");
    private readonly HashSet<int> seenBy = [];
    private int run;
    private ControlledThread? initialiser;
    private Exception? error;
    private bool isInitialised;

    private Statics(MemoryBlock block) => this.block = block;

    /// <summary>Runs the static constructor if the type was not used yet in this interleaving; returns the identity of its statics.</summary>
    /// <param name="state">Where the type keeps it.</param>
    /// <param name="initialise">The address of a static method without parameters.</param>
    /// <param name="isPrecise">
    /// Whether the source has a static constructor, which runs exactly at the first use; initialisers of fields run at some
    /// time before, so which thread runs them is no difference that a program may see.
    /// </param>
    /// <param name="type">The type, for the message when it fails.</param>
    public static MemoryBlock Ensure(ref Statics? state, nint initialise, bool isPrecise, RuntimeTypeHandle type)
    {
        if (ControlledThread.Current is not { } self)
        {
            return (state ??= new Statics(new MemoryBlock())).block;
        }

        var world = World.Of(self);
        if (state is not { } present || present.run != world.Run)
        {
            present = state = new Statics(world.CreateStatics(type)) { run = world.Run };
        }

        if (present.initialiser != self && !present.seenBy.Contains(self.Id))
        {
            present.Meet(self, initialise, isPrecise, type);
        }

        if (present.error is { } error)
        {
            throw error;
        }

        return present.block;
    }

    /// <summary>The calling thread's own copy of a thread-static field; a new one holds the default, whatever the initialiser says.</summary>
    /// <param name="statics">The identity of the type's statics.</param>
    /// <param name="slot">The field's ordinal there.</param>
    public static ref T OfThread<T>(MemoryBlock statics, int slot)
    {
        var copies = ThreadState.Of(Engine.Self).Statics;
        if (!copies.TryGetValue((statics, slot), out var copy))
        {
            copies.Add((statics, slot), copy = new StrongBox<T>());
        }

        return ref ((StrongBox<T>)copy).Value!;
    }

    private void Meet(ControlledThread self, nint initialise, bool isPrecise, RuntimeTypeHandle type)
    {
        if (isPrecise)
        {
            self.Scheduler.Point(self, isInitialised ? Engine.Look(ready) : Engine.Change(ready));
        }

        if (!isInitialised && initialiser is null)
        {
            Initialise(self, initialise, type);
            return;
        }

        if (!isInitialised)
        {
            self.Scheduler.Await(self, ready, Engine.Look(ready), interruptible: false);
        }

        seenBy.Add(self.Id);
        self.Announce(EventKind.Observed, ready);
    }

    private unsafe void Initialise(ControlledThread self, nint initialise, RuntimeTypeHandle type)
    {
        initialiser = self;
        ready.Holder = self.Id;
        ready.HolderSite = self.Site;
        try
        {
            ((delegate*<void>)initialise)();
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            error = new TypeInitializationException(Type.GetTypeFromHandle(type)!.Name, exception);
        }

        initialiser = null;
        isInitialised = true;
        ready.Holder = -1;
        seenBy.Add(self.Id);
        self.Announce(EventKind.Released, ready);
        ready.Open();
    }
}
