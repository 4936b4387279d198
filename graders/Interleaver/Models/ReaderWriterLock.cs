using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>
/// Model of <see cref="System.Threading.ReaderWriterLock"/>, the old and reentrant one; who gets in when, is in
/// <see cref="ReaderWriterState"/>. Going back with a cookie is in the other part (ReaderWriterLockCookies.cs).
/// </summary>
public sealed partial class ReaderWriterLock : ModelObject
{
    private readonly ReaderWriterState state = new();
    private int sequence = 1;

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.IsReaderLockHeld"/>
    public bool IsReaderLockHeld => Level(ReaderWriterMode.Read) > 0;

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.IsWriterLockHeld"/>
    public bool IsWriterLockHeld => Level(ReaderWriterMode.Write) > 0;

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.WriterSeqNum"/>
    public int WriterSeqNum
    {
        get
        {
            var self = Engine.Self;
            self.Scheduler.Point(self, Engine.Look(state));
            return sequence;
        }
    }

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.AnyWritersSince"/>
    public bool AnyWritersSince(int seqNum) => (uint)WriterSeqNum > (uint)(IsWriterLockHeld ? seqNum + 1 : seqNum);

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.AcquireReaderLock(int)"/>
    public void AcquireReaderLock(int millisecondsTimeout) => Read(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.AcquireReaderLock(TimeSpan)"/>
    public void AcquireReaderLock(TimeSpan timeout) => Read(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.AcquireWriterLock(int)"/>
    public void AcquireWriterLock(int millisecondsTimeout) => Write(Engine.Ticks(millisecondsTimeout));

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.AcquireWriterLock(TimeSpan)"/>
    public void AcquireWriterLock(TimeSpan timeout) => Write(Engine.Ticks(timeout));

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.ReleaseReaderLock"/>
    public void ReleaseReaderLock() => Release(IsWriterLockHeld ? ReaderWriterMode.Write : ReaderWriterMode.Read);

    /// <inheritdoc cref="System.Threading.ReaderWriterLock.ReleaseWriterLock"/>
    public void ReleaseWriterLock() => Release(ReaderWriterMode.Write);

    private void Read(long timeout)
    {
        if (IsWriterLockHeld)
        {
            Write(timeout);
        }
        else
        {
            Enter(ReaderWriterMode.Read, state.ToRead, timeout);
        }
    }

    private void Write(long timeout) => Enter(ReaderWriterMode.Write, state.ToWrite, timeout);

    private void Enter(ReaderWriterMode mode, ReaderWriterState.Entrance entrance, long timeout)
    {
        var self = Engine.Self;
        if (Level(mode) > 0)
        {
            state.HoldOf(self)![mode]++;
            return;
        }

        self.Scheduler.Point(self, Engine.Change(state));
        if (!entrance.IsOpen && !state.WaitAt(self, entrance, timeout))
        {
            throw Failure("This operation returned because the timeout period expired.");
        }

        Take(self, mode);
    }

    private void Take(ControlledThread self, ReaderWriterMode mode)
    {
        state.Enter(self, mode);
        sequence += mode == ReaderWriterMode.Write ? 1 : 0;
    }

    private void Release(ReaderWriterMode mode)
    {
        var self = Engine.Self;
        if (self.Scheduler.IsUnwinding)
        {
            return;
        }

        if (Level(mode) == 0)
        {
            throw Failure("Attempt to release mutex not owned by caller.");
        }

        var hold = state.HoldOf(self)!;
        if (hold[mode] > 1)
        {
            hold[mode]--;
            return;
        }

        self.Scheduler.Point(self, Engine.Change(state));
        state.Exit(self, hold, mode);
    }

    private int Level(ReaderWriterMode mode) => state.HoldOf(Engine.Self)?[mode] ?? 0;

    private static ReaderWriterLockApplicationException Failure(string message) => new(message);

    // The BCL's has this name, and is not public either.
    private sealed class ReaderWriterLockApplicationException(string message) : ApplicationException(message);
}
