using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>Telling of memory, and counting what is asked for.</content>
public sealed partial class Scheduler
{
    // All events of all interleavings. Between two of them nothing is handed from thread to thread.
    private long events = 1;
    private long allocated;

    /// <summary>
    /// Tells the listener of a memory access. What a thread reads again, when there has been no event since and nobody has
    /// written there, is news only to a trace.
    /// </summary>
    public void Access(ControlledThread self, MemoryBlock block, int slot, int leaf, AccessKind kind)
    {
        if (!IsUnwinding)
        {
            // The same whether it is told or not: a trace is told more, and must not end sooner.
            work += Work.Access;
            Tell(self, block, slot, leaf, kind);
        }
    }

    /// <summary>The same of elements that stand beside each other and have been counted together; readers are not noted.</summary>
    public void CountedAccesses(ControlledThread self, MemoryBlock block, int slot, int count, int leaf, AccessKind kind)
    {
        if (IsUnwinding)
        {
            return;
        }

        if (kind != AccessKind.Read)
        {
            block.ForgetReaders(slot, count);
        }

        listener.OnAccesses(self.Id, block, slot, count, leaf, kind, self.Site);
    }

    /// <summary>The same of one of many, which have been counted together.</summary>
    public void CountedAccess(ControlledThread self, MemoryBlock block, int slot, int leaf, AccessKind kind)
    {
        if (!IsUnwinding)
        {
            Tell(self, block, slot, leaf, kind);
        }
    }

    /// <summary>The program holds so much in one place: more than half of the budget, and growing, is as good as all of it.</summary>
    public void Hold(ControlledThread self, long bytes)
    {
        if (bytes > limits.Bytes / 2)
        {
            Allocate(self, limits.Bytes + 1);
        }
    }

    /// <summary>
    /// The program asks for memory. What it gives back does not count back, because when it does so depends on the collector.
    /// </summary>
    /// <param name="self">The calling thread.</param>
    /// <param name="bytes">How much, as far as the source tells: the same on every machine.</param>
    public void Allocate(ControlledThread self, long bytes)
    {
        allocated += bytes;
        work += bytes / Work.Bytes;
        if (allocated > limits.Bytes)
        {
            End(new RunEnd.OutOfMemory(self.Id, self.DisplayName, self.Site));
        }
    }

    private void Tell(ControlledThread self, MemoryBlock block, int slot, int leaf, AccessKind kind)
    {
        if (kind != AccessKind.Read || leaf != 0)
        {
            block.ForgetReader(slot);
        }
        else if (!block.NoteReader(slot, (events << 16) | (uint)self.Id) && !TracesLines)
        {
            return;
        }

        listener.OnAccess(self.Id, block, slot, leaf, kind, self.Site);
    }
}
