using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.RegisteredWaitHandle"/>. A thread of the pool waits in the place of the caller, and gives each
/// callback one of its own; to unregister waits for none of them, but a handle tells when they have ended.
/// </summary>
public sealed class RegisteredWaitHandle : ModelObject
{
    // Open once nobody is to be called any more.
    private readonly EventState over = new(isSet: false, kind: "end of a registered wait");

    // All that the callbacks did before they ended.
    private readonly SyncObject ends = new("ends of callbacks");
    private readonly WaitHandle watched;
    private readonly Action<bool> callback;
    private readonly ExecutionContext? context;
    private int running;
    private WaitHandle? told;

    internal RegisteredWaitHandle(WaitHandle watched, Action<bool> callback, ExecutionContext? context) =>
        (this.watched, this.callback, this.context) = (watched, callback, context);

    /// <inheritdoc cref="System.Threading.RegisteredWaitHandle.Unregister"/>
    public bool Unregister(WaitHandle? waitObject)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return false;
        }

        self.Scheduler.Point(self, Engine.Change(over));
        if (over.IsOpen)
        {
            return false;
        }

        told = waitObject;
        over.Set(self);
        TellIfEnded(self);
        return true;
    }

    /// <summary>Begins to wait.</summary>
    /// <param name="ticks">How long each time; negative for ever.</param>
    /// <param name="once">Whether the first callback is the last.</param>
    internal void Begin(long ticks, bool once) => Launch(() => Watch(ticks, once), null);

    // Like the callbacks of a timer: nobody is blamed for not waiting.
    private static void Launch(Action item, ExecutionContext? context) => ThreadPool.Launch(item, context).StartSite = 0;

    private void Watch(long ticks, bool once)
    {
        var self = Engine.Self;
        do
        {
            using var either = new JointQueue("registered wait", [over, watched.Queue], all: false);
            var isSignalled = self.TryPass(either, new Operation(watched.WaitKind, either), ticks, interruptible: false);
            if (over.IsOpen)
            {
                return;
            }

            if (isSignalled)
            {
                watched.Take(self);
            }

            running++;
            Launch(() => Call(!isSignalled), context);
        }
        while (!once);
    }

    private void Call(bool isTimeOut)
    {
        callback(isTimeOut);
        var self = Engine.Self;
        self.Scheduler.Point(self, Engine.Change(over));
        running--;
        self.Announce(EventKind.Released, ends, changes: false);
        TellIfEnded(self);
    }

    private void TellIfEnded(ControlledThread self)
    {
        if (running == 0 && over.IsOpen && told is { } handle)
        {
            told = null;
            self.Announce(EventKind.Observed, ends);
            handle.Signal(self);
        }
    }
}
