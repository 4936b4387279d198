using Interleaver.Scheduling;

namespace Interleaver.Models;

/// <summary>Waits of one thread for several handles: for any of them, or for all at once and none before.</summary>
internal static class JointWait
{
    private const int MostHandles = 64;

    /// <summary>
    /// The index of the handle that ended the wait, the lowest if there are several; 0 for all;
    /// <see cref="WaitHandle.WaitTimeout"/> when the time was over first.
    /// </summary>
    /// <exception cref="AbandonedMutexException">One of them was a mutex whose owner had ended; the wait succeeded.</exception>
    public static int For(WaitHandle[] waitHandles, int millisecondsTimeout, bool all)
    {
        CheckNumber(waitHandles);
        var timeout = Engine.Ticks(millisecondsTimeout);
        var self = Engine.Self;
        Check(self, waitHandles, all, timeout);

        // What the thread owns already is there for it, and nobody can take it away while it waits.
        var parts = waitHandles.Where(handle => !handle.IsOwnedBy(self)).ToList();
        using var joint = new JointQueue("wait handles", parts.Select(handle => handle.Queue), all);
        var looks = parts.All(handle => handle.WaitKind == OperationKind.Look);
        var operation = new Operation(looks ? OperationKind.Look : OperationKind.Change, joint);
        var owns = !all && parts.Count < waitHandles.Length;
        if (!self.TryPassHandle(joint, operation, owns ? 0 : timeout) && !owns)
        {
            return WaitHandle.WaitTimeout;
        }

        Array.ForEach(waitHandles, handle => handle.ThrowUnlessWaited(timeout));
        return all ? TakeAll(self, waitHandles) : TakeFirst(self, waitHandles);
    }

    private static int TakeAll(ControlledThread self, WaitHandle[] handles)
    {
        var abandoned = false;
        foreach (var handle in handles)
        {
            abandoned |= handle.Take(self);
        }

        return abandoned ? throw new AbandonedMutexException() : 0;
    }

    private static int TakeFirst(ControlledThread self, WaitHandle[] handles)
    {
        var index = Array.FindIndex(handles, handle => handle.Queue.IsOpen || handle.IsOwnedBy(self));
        return handles[index].Take(self) ? throw new AbandonedMutexException(index, null) : index;
    }

    private static void CheckNumber(WaitHandle[] handles)
    {
        ArgumentNullException.ThrowIfNull(handles, "waitHandles");
        if (handles.Length == 0)
        {
            throw new ArgumentException("Waithandle array may not be empty.", "waitHandles");
        }

        if (handles.Length > MostHandles)
        {
            throw new NotSupportedException($"The number of WaitHandles must be less than or equal to {MostHandles}.");
        }
    }

    private static void Check(ControlledThread self, WaitHandle[] handles, bool all, long timeout)
    {
        for (var i = 0; i < handles.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(handles[i], $"waitHandles[{i}]");
            handles[i].ThrowIfDisposed(self, timeout);
        }

        if (all && handles.Distinct().Count() < handles.Length)
        {
            throw new DuplicateWaitObjectException();
        }
    }
}
