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
    private readonly Shadow block = new();
    private readonly WaitQueue ready = new("static constructor");
    private readonly HashSet<int> seenBy = [];
    private int run;
    private ControlledThread? initialiser;
    private Exception? error;

    /// <summary>Runs <paramref name="initialise"/> (the address of a static method without parameters) if the type was not used yet in this interleaving; returns the identity of its statics.</summary>
    public static MemoryBlock Ensure(ref Statics? state, nint initialise, RuntimeTypeHandle type)
    {
        if (ControlledThread.Current is not { } self)
        {
            return (state ??= new Statics()).block;
        }

        var run = World.Of(self).Run;
        if (state is not { } present || present.run != run)
        {
            present = state = new Statics { run = run, initialiser = self };
            present.Initialise(self, initialise, type);
        }
        else if (present.initialiser != self)
        {
            present.See(self);
        }

        if (present.error is { } error)
        {
            throw error;
        }

        return present.block;
    }

    private unsafe void Initialise(ControlledThread self, nint initialise, RuntimeTypeHandle type)
    {
        try
        {
            ((delegate*<void>)initialise)();
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            error = new TypeInitializationException(Type.GetTypeFromHandle(type)!.Name, exception);
        }

        initialiser = null;
        seenBy.Add(self.Id);
        self.Announce(EventKind.Released, ready);
        ready.Open();
    }

    private void See(ControlledThread self)
    {
        if (seenBy.Contains(self.Id))
        {
            return;
        }

        if (initialiser is not null)
        {
            self.Scheduler.Await(self, ready, Engine.Look(ready), interruptible: false);
        }

        if (seenBy.Add(self.Id))
        {
            self.Announce(EventKind.Observed, ready);
        }
    }
}
