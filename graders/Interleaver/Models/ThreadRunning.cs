using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Starting, waiting for the end, sleeping.</content>
public sealed partial class Thread
{
    /// <inheritdoc cref="System.Threading.Thread.Start()"/>
    public void Start() => Begin(null, ExecutionContext.Capture(), isGiven: false);

    /// <inheritdoc cref="System.Threading.Thread.Start(object)"/>
    public void Start(object? parameter) => Begin(parameter, ExecutionContext.Capture(), isGiven: true);

    /// <inheritdoc cref="System.Threading.Thread.UnsafeStart()"/>
    public void UnsafeStart() => Begin(null, null, isGiven: false);

    /// <inheritdoc cref="System.Threading.Thread.UnsafeStart(object)"/>
    public void UnsafeStart(object? parameter) => Begin(parameter, null, isGiven: true);

    /// <inheritdoc cref="System.Threading.Thread.Join()"/>
    public void Join() => JoinWithin(-1);

    /// <inheritdoc cref="System.Threading.Thread.Join(int)"/>
    public bool Join(int millisecondsTimeout) => JoinWithin(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Thread.Join(TimeSpan)"/>
    public bool Join(TimeSpan timeout) => JoinWithin(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Thread.Interrupt"/>
    public void Interrupt()
    {
        var self = Engine.Self;
        if (Started(self) is { } target)
        {
            self.Scheduler.Point(self, new Operation(OperationKind.Global, target.End));
            self.Scheduler.Interrupt(target);
        }
    }

    /// <inheritdoc cref="System.Threading.Thread.Sleep(int)"/>
    public static void Sleep(int millisecondsTimeout) => SleepFor(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.Thread.Sleep(TimeSpan)"/>
    public static void Sleep(TimeSpan timeout) => SleepFor(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.Thread.Yield"/>
    public static bool Yield()
    {
        var self = Engine.Self;
        self.Scheduler.Yield(self);
        return true;
    }

    /// <inheritdoc cref="System.Threading.Thread.SpinWait(int)"/>
    public static void SpinWait(int iterations) => Yield();

    /// <inheritdoc cref="System.Threading.Thread.MemoryBarrier"/>
    public static void MemoryBarrier() => Interlocked.MemoryBarrier();

    private SyncObject? start;

    private void Begin(object? parameter, ExecutionContext? context, bool isGiven)
    {
        var self = Engine.Self;
        self.Scheduler.BeforeStart(self, start ??= self.Scheduler.CreateStart());
        if (started)
        {
            throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        }

        if (isGiven && takesNothing)
        {
            throw new InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
        }

        started = true;
        controlled = self.Scheduler.Start(self, () => ExecutionContext.RunIn(context, () => RunBody(parameter)), name ?? "", isBackground);
        Models.ThreadState.Of(controlled).Thread = this;
    }

    private bool JoinWithin(long timeout)
    {
        var self = Engine.Self;
        if (Started(self) is null)
        {
            throw new ThreadStateException("Thread has not been started.");
        }

        if (timeout == 0)
        {
            self.Scheduler.Point(self, Engine.Look(controlled!.End));
        }
        else
        {
            self.Joining = controlled!.Id;
            var reason = self.Scheduler.Await(self, controlled.End, Engine.Look(controlled.End), timeout);
            self.Joining = -1;
            Engine.ThrowIfInterrupted(reason);
        }

        return SeesEnd(self);
    }

    // Looking and finding it ended is as good as joining: the BCL's thread end is visible to whoever sees it.
    private ControlledThread? LookAtEnd()
    {
        var self = Engine.Self;
        if (Started(self) is not null)
        {
            Look(self, OperationKind.Look);
        }

        return controlled;
    }

    private void Look(ControlledThread self, OperationKind kind)
    {
        self.Scheduler.Point(self, new Operation(kind, controlled!.End));
        SeesEnd(self);
    }

    // To ask is a step, because another thread may start it before or after; but not for who started it, nor for itself.
    private ControlledThread? Started(ControlledThread self)
    {
        if (controlled is null || (controlled != self && controlled.Parent != self.Id))
        {
            self.Scheduler.Point(self, Engine.Look(start ??= self.Scheduler.CreateStart()));
        }

        return controlled;
    }

    private bool SeesEnd(ControlledThread self)
    {
        if (controlled!.HasEnded)
        {
            self.Scheduler.Announce(
                new Event(EventKind.ThreadJoined, self.Id, controlled.End, self.Site, controlled.Id), changes: false);
        }

        return controlled.HasEnded;
    }

    private static void SleepFor(long ticks)
    {
        var self = Engine.Self;
        if (ticks == 0)
        {
            self.Scheduler.Yield(self);
            Engine.ThrowIfInterrupted(Scheduler.TakeInterrupt(self) ? WakeReason.Interrupted : WakeReason.Ready);
            return;
        }

        self.Scheduler.Announce(new Event(EventKind.Slept, self.Id, null, self.Site, Amount: ticks), changes: false);
        var reason = self.Scheduler.Await(self, new WaitQueue("sleep"), Operation.Local, ticks);
        Engine.ThrowIfInterrupted(reason);
    }
}
