using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What goes on when something has ended, and where: inline on the thread that ends it, unless that thread may not be
/// used or the one who awaits wants to be elsewhere. It hands over what the one who awaits did before.
/// </summary>
internal sealed class Continuation : SyncObject
{
    // Continuations that run one another inline go this deep; then one goes to the pool, before the stack is used up.
    private const int Deepest = 100;

    private readonly Action action;
    private readonly ExecutionContext? flow = ExecutionContext.Capture();
    private readonly SynchronizationContext? context;
    private readonly TaskScheduler? scheduler;
    private readonly int site;
    private bool runsAnywhere;

    private Continuation(ControlledThread self, Action action, bool onCapturedContext, string kind) : base(kind)
    {
        this.action = action;
        site = self.Site;
        if (onCapturedContext)
        {
            context = SynchronizationContext.Of(self);
            scheduler = context is null ? TaskScheduler.CurrentOf(self) : null;
        }
    }

    /// <summary>The thread leaves the rest to be done later.</summary>
    /// <param name="self">The one who awaits.</param>
    /// <param name="action">The rest.</param>
    /// <param name="onCapturedContext">Whether it goes on where it is now, if that is a place of its own.</param>
    /// <param name="awaited">What it waits for, for a reader.</param>
    public static Continuation Of(ControlledThread self, Action action, bool onCapturedContext, string awaited)
    {
        var continuation = new Continuation(self, action, onCapturedContext, awaited);
        self.Announce(EventKind.Suspended, continuation);
        return continuation;
    }

    /// <summary>The thread leaves a task that is to run on whatever thread ends what it follows.</summary>
    public static Continuation OfTask(ControlledThread self, Action action, string followed)
    {
        var continuation = new Continuation(self, action, onCapturedContext: false, followed) { runsAnywhere = true };
        self.Announce(EventKind.Suspended, continuation);
        return continuation;
    }

    /// <summary>Runs all of them in order, now that what they waited for has ended.</summary>
    /// <param name="self">Who ended it; null for the clock, which has a thread for that.</param>
    /// <param name="ready">What waited; may be empty.</param>
    /// <param name="inline">False to leave the thread of who ended it alone.</param>
    public static void RunAll(ControlledThread? self, IReadOnlyList<Continuation> ready, bool inline)
    {
        if (ready.Count == 0)
        {
            return;
        }

        if (self is null)
        {
            Thread.StartByClock(Engine.Self.Scheduler, new SyncObject("timer"), () => RunAll(Engine.Self, ready, inline), ready[0].site);
            return;
        }

        foreach (var continuation in ready)
        {
            continuation.Run(self, inline);
        }
    }

    /// <summary>Runs it here or sends it where it wants to be.</summary>
    public void Run(ControlledThread self, bool inline)
    {
        if (context is not null)
        {
            if (inline && SynchronizationContext.Of(self) == context)
            {
                RunHere();
            }
            else
            {
                context.Post(_ => RunHere(), null);
            }
        }
        else if (scheduler is not null)
        {
            var mayInline = inline && (TaskScheduler.CurrentOf(self) == scheduler || ThreadState.Of(self).Thread is { IsOfPool: true });
            new Task(RunHere).StartOn(scheduler, mayInline);
        }
        else if (inline && MayLend(self))
        {
            RunHere();
        }
        else
        {
            Pool.Queue(RunHere, site);
        }
    }

    private bool MayLend(ControlledThread self) => ThreadState.Of(self).InlineDepth < Deepest
        && (runsAnywhere || (SynchronizationContext.Of(self) is null && TaskScheduler.CurrentOf(self) is null));

    // Leaves the thread as it was: it only lends itself.
    private void RunHere()
    {
        var self = Engine.Self;
        var state = ThreadState.Of(self);
        var (task, outer, lent) = (state.Task, state.SyncContext, self.Site);

        // What a scheduler runs is a task of its own, and what follows after the next wait is that scheduler's as well.
        state.Task = scheduler is null ? null : task;
        state.InlineDepth++;
        self.Site = site;
        self.Announce(EventKind.Resumed, this);
        try
        {
            ExecutionContext.RunIn(flow, action);
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            Pool.Throw(exception, site);
        }

        state.InlineDepth--;
        (state.Task, state.SyncContext) = (task, outer);
        self.Site = lent;
    }
}
