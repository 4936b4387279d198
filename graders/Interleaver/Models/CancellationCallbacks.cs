using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Who is to be told of a cancellation. The last one registered is called first. Each call is begun in a step of its own,
/// and until then it can be taken back; afterwards whoever wants it back waits for its end.
/// </summary>
internal sealed class CancellationCallbacks(CancellationState owner) : SyncObject("cancellation callbacks")
{
    private List<CancellationCallback> registered = [];
    private CancellationCallback? running;
    private ControlledThread? caller;

    /// <summary>
    /// Registers, or calls at once if cancellation was requested before. Null when there is nothing to take back.
    /// </summary>
    public CancellationCallback? Register(ControlledThread self, Action body)
    {
        self.Scheduler.Point(self, Engine.Change(this));
        if (owner.IsRequested)
        {
            owner.Sees(self);
            body();
            return null;
        }

        if (owner.IsDisposed)
        {
            return null;
        }

        var callback = new CancellationCallback(owner, body) { FirstSite = self.Site };
        registered.Add(callback);
        self.Announce(EventKind.Released, callback);
        return callback;
    }

    /// <summary>Takes a callback back. False when it was called, is called now, or was taken back before.</summary>
    public bool Unregister(ControlledThread self, CancellationCallback callback)
    {
        self.Scheduler.Point(self, Engine.Change(this));
        return TakeBack(callback);
    }

    /// <summary>The same in a step of the caller's.</summary>
    public bool TakeBack(CancellationCallback? callback)
    {
        if (callback is not { IsRegistered: true })
        {
            return false;
        }

        callback.IsRegistered = false;
        registered.Remove(callback);
        return true;
    }

    /// <summary>The same, but if it is called now, waits for its end; not on the thread that calls it, which would wait for itself.</summary>
    public void UnregisterOrWait(ControlledThread self, CancellationCallback callback)
    {
        if (Unregister(self, callback))
        {
            return;
        }

        if (IsCalledElsewhere(self, callback))
        {
            Engine.ThrowIfInterrupted(self.Scheduler.Await(self, callback, Engine.Look(this)));
        }

        if (callback.IsOpen)
        {
            self.Announce(EventKind.Acquired, callback);
        }
    }

    /// <summary>Whether another thread is calling it now. For the turn of the calling thread.</summary>
    public bool IsCalledElsewhere(ControlledThread self, CancellationCallback callback) => running == callback && caller != self;

    /// <summary>Calls all; the caller has the turn of the request.</summary>
    /// <exception cref="AggregateException">What they threw, unless the first exception is to pass.</exception>
    public void Run(ControlledThread self, bool throwOnFirstException)
    {
        if (registered.Count == 0)
        {
            return;
        }

        var site = self.Site;
        var failures = new List<Exception>();
        caller = self;
        while (Next(self, site) is { } callback)
        {
            try
            {
                callback.Body();
            }
            catch (Exception exception) when (exception is not Unwind)
            {
                if (throwOnFirstException)
                {
                    Forget();
                    Next(self, site);
                    throw;
                }

                failures.Add(exception);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    /// <summary>Nobody is called any more; taking a callback back succeeds as before.</summary>
    public void Forget() => registered = [];

    /// <summary>The same, unless the calls have begun: then they go on to the last.</summary>
    public void ForgetUnlessCalled()
    {
        if (running is null)
        {
            Forget();
        }
    }

    /// <summary>As if each had been taken back.</summary>
    public void TakeBackAll()
    {
        registered.ForEach(callback => callback.IsRegistered = false);
        Forget();
    }

    // The step between two calls: the one is over, the other begins.
    private CancellationCallback? Next(ControlledThread self, int site)
    {
        self.Site = site;
        self.Scheduler.Point(self, Engine.Change(this));
        if (running is not null)
        {
            self.Announce(EventKind.Released, running);
            running.Open();
        }

        running = registered.LastOrDefault();
        if (running is null)
        {
            caller = null;
            return null;
        }

        registered.RemoveAt(registered.Count - 1);
        running.IsRegistered = false;
        (running.Holder, running.HolderSite) = (self.Id, site);
        self.Announce(EventKind.Acquired, running);
        return running;
    }
}
