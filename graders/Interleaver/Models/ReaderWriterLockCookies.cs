using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <content>Upgrading, letting go for a while, and going back.</content>
public sealed partial class ReaderWriterLock
{
    /// <inheritdoc cref="System.Threading.ReaderWriterLock.UpgradeToWriterLock(int)"/>
    public LockCookie UpgradeToWriterLock(int millisecondsTimeout) => Upgrade(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.UpgradeToWriterLock(TimeSpan)"/>
    public LockCookie UpgradeToWriterLock(TimeSpan timeout) => Upgrade(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.DowngradeFromWriterLock"/>
    public void DowngradeFromWriterLock(ref LockCookie lockCookie)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        if (!IsWriterLockHeld)
        {
            throw Failure("Attempt to release mutex not owned by caller.");
        }

        var cookie = Use(ref lockCookie, LockCookie.Purpose.Upgrade, self);
        var hold = state.HoldOf(self)!;
        if (cookie.WriterLevel > 0)
        {
            hold[ReaderWriterMode.Write] = cookie.WriterLevel;
            return;
        }

        // In one step: no other writer comes in between.
        self.Scheduler.Point(self, Engine.Change(state));
        hold[ReaderWriterMode.Write] = 1;
        state.Exit(self, hold, ReaderWriterMode.Write);
        if (cookie.ReaderLevel > 0)
        {
            Take(self, ReaderWriterMode.Read);
            state.HoldOf(self)![ReaderWriterMode.Read] = cookie.ReaderLevel;
        }
    }

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.ReleaseLock"/>
    public LockCookie ReleaseLock()
    {
        var self = Engine.Self;
        var cookie = Cookie(LockCookie.Purpose.Release, self);
        LetGo(self, cookie);
        return cookie;
    }

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.RestoreLock"/>
    public void RestoreLock(ref LockCookie lockCookie)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        ThrowUnlessOf(self, lockCookie);
        if (IsWriterLockHeld || IsReaderLockHeld)
        {
            throw new SynchronizationLockException("The thread holds the lock, which it is to be given back.");
        }

        Recover(self, Use(ref lockCookie, LockCookie.Purpose.Release, self));
    }

    private LockCookie Upgrade(long timeout)
    {
        var self = Engine.Self;
        var cookie = Cookie(LockCookie.Purpose.Upgrade, self);
        if (cookie.ReaderLevel == 0)
        {
            Write(timeout);
            return cookie;
        }

        self.Scheduler.Point(self, Engine.Change(state));
        var isAlone = state.Readers == 1 && !state.HasWaiting;
        var hold = state.HoldOf(self)!;
        hold[ReaderWriterMode.Read] = 1;
        state.Exit(self, hold, ReaderWriterMode.Read);
        if (isAlone)
        {
            Take(self, ReaderWriterMode.Write);
            return cookie;
        }

        try
        {
            Write(timeout);
        }
        catch (Exception exception) when (exception is not Unwind)
        {
            Recover(self, cookie);
            throw;
        }

        return cookie;
    }

    private LockCookie Cookie(LockCookie.Purpose purpose, ControlledThread self) => new()
    {
        For = purpose,
        ReaderLevel = Level(ReaderWriterMode.Read),
        WriterLevel = Level(ReaderWriterMode.Write),
        Thread = self.Id + 1,
    };

    private void LetGo(ControlledThread self, LockCookie cookie)
    {
        var mode = cookie.WriterLevel > 0 ? ReaderWriterMode.Write : ReaderWriterMode.Read;
        if (state.HoldOf(self) is { } hold)
        {
            hold[mode] = 1;
            Release(mode);
        }
    }

    private void Recover(ControlledThread self, LockCookie cookie)
    {
        if (cookie.WriterLevel > 0)
        {
            Write(-1);
            state.HoldOf(self)![ReaderWriterMode.Write] = cookie.WriterLevel;
        }
        else if (cookie.ReaderLevel > 0)
        {
            Read(-1);
            state.HoldOf(self)![ReaderWriterMode.Read] = cookie.ReaderLevel;
        }
    }

    private static LockCookie Use(ref LockCookie cookie, LockCookie.Purpose purpose, ControlledThread self)
    {
        ThrowUnlessValid(cookie, purpose, self);
        var used = cookie;
        cookie = cookie with { For = LockCookie.Purpose.None };
        return used;
    }

    private static void ThrowUnlessValid(LockCookie cookie, LockCookie.Purpose purpose, ControlledThread self)
    {
        ThrowUnlessOf(self, cookie);
        if (cookie.For != purpose)
        {
            throw Invalid();
        }
    }

    private static void ThrowUnlessOf(ControlledThread self, LockCookie cookie)
    {
        if (cookie.Thread != self.Id + 1)
        {
            throw Invalid();
        }
    }

    private static ApplicationException Invalid() => Failure("The specified lock cookie is invalid.");
}
