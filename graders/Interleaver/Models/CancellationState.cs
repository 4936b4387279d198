using Interleaver.Events;
using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// What a source and its tokens have in common: whether cancellation was requested, and who is told. What was done before
/// the first request happens before whatever sees it, and before the callbacks, which run on the thread that requests it.
/// </summary>
/// <remarks>
/// <code>
/// not requested ──Begin──► requested ──Tell──► all told (CancellationCallbacks)
///       └──Dispose──► not requested, and by its source never more; a source linked to others still follows them
/// </code>
/// </remarks>
internal sealed class CancellationState
{
    private readonly EventState signal;
    private readonly SyncObject life = new("cancellation source");
    private readonly Several request;
    private readonly Several disposal;
    private EventWaitHandle? handle;
    private PoolTimer? timer;
    private ITimer? timerOfProvider;

    public CancellationState(bool isRequested = false)
    {
        signal = new EventState(isRequested, kind: "cancellation signal");
        Callbacks = new CancellationCallbacks(this);
        request = new Several(signal, Callbacks);
        disposal = new Several(life, Callbacks);
    }

    /// <summary>Behind every token that was born cancelled.</summary>
    public static CancellationState Always => World.Of(Engine.Self).The<Constants>().Always;

    /// <summary>Behind the wait handle of a token that nobody can cancel.</summary>
    public static CancellationState Never => World.Of(Engine.Self).The<Constants>().Never;

    /// <summary>Who is to be told.</summary>
    public CancellationCallbacks Callbacks { get; }

    /// <summary>Open from the request on.</summary>
    public WaitQueue Signal => signal;

    /// <summary>For the turn of the calling thread.</summary>
    public bool IsRequested => signal.IsOpen;

    /// <summary>For the turn of the calling thread.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>A step that looks.</summary>
    public bool Look(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Look(signal));
        return Sees(self);
    }

    /// <summary>Looks, in a step of the caller's. Whoever sees the request sees all that was done before it.</summary>
    public bool Sees(ControlledThread self)
    {
        self.Announce(EventKind.Observed, signal);
        return IsRequested;
    }

    /// <summary>A step that needs the source. What the source is called here, its signal is called.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of.</exception>
    public void Use(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Use(life));
        if (signal.FirstSite == 0)
        {
            signal.FirstSite = self.Site;
        }

        ThrowIfDisposed();
    }

    /// <summary>Another way to wait for the request.</summary>
    public WaitHandle Handle(ControlledThread self)
    {
        Use(self);
        return handle ??= new EventWaitHandle(signal);
    }

    /// <summary>Requests cancellation. False when somebody has before.</summary>
    public bool Begin(ControlledThread self, bool needsSource)
    {
        self.Scheduler.Point(self, Engine.Change(request));
        if (needsSource)
        {
            ThrowIfDisposed();
        }

        if (Sees(self))
        {
            return false;
        }

        StopTimers();
        signal.Set(self);
        return true;
    }

    /// <summary>Requests cancellation, and tells, unless somebody has before.</summary>
    /// <exception cref="AggregateException">What the callbacks threw.</exception>
    public void Request(ControlledThread self, bool throwOnFirstException = false, bool needsSource = false)
    {
        if (Begin(self, needsSource))
        {
            Callbacks.Run(self, throwOnFirstException);
        }
    }

    /// <summary>Requests cancellation when the time is over, which begins now; a negative time is for ever.</summary>
    public void RequestAfter(ControlledThread self, long ticks)
    {
        self.Scheduler.Point(self, Engine.Change(Callbacks));
        ThrowIfDisposed();
        if (!Sees(self))
        {
            if (timerOfProvider is not null)
            {
                timerOfProvider.Change(ticks < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromTicks(ticks), Timeout.InfiniteTimeSpan);
                return;
            }

            timer ??= new PoolTimer(() => Request(Engine.Self));
            timer.Set(self, ticks);
        }
    }

    /// <summary>Requests cancellation when the time is over by a clock of the program's own.</summary>
    public void RequestAfter(TimeProvider clock, TimeSpan delay) =>
        timerOfProvider = clock.CreateTimer(_ => Request(Engine.Self), null, delay, Timeout.InfiniteTimeSpan);

    /// <summary>Forgets the time and the callbacks. False when it is too late, or may be.</summary>
    public bool TryReset(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Change(Callbacks));
        ThrowIfDisposed();
        if (Sees(self))
        {
            return false;
        }

        timer?.Stop();
        if (timer is { WasDue: true } || timerOfProvider is not null)
        {
            return false;
        }

        Callbacks.TakeBackAll();
        return true;
    }

    /// <summary>Nobody is told any more, unless the telling has begun.</summary>
    public void Dispose(ControlledThread self)
    {
        self.Scheduler.Point(self, Engine.Change(disposal));
        StopTimers();
        Callbacks.ForgetUnlessCalled();
        IsDisposed = true;
        handle?.Dispose();
    }

    private void StopTimers()
    {
        timer?.Stop();
        timerOfProvider?.Dispose();
    }

    private void ThrowIfDisposed()
    {
        if (IsDisposed)
        {
            throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
        }
    }

    /// <summary>What a step touches that touches several things at once.</summary>
    private sealed class Several(params SyncObject[] parts) : SyncObject("cancellation source")
    {
        public override IReadOnlyList<SyncObject> Parts => parts;
    }

    private sealed class Constants
    {
        public CancellationState Always { get; } = new(isRequested: true);

        public CancellationState Never { get; } = new();
    }
}
