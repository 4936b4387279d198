using Interleaver.Events;

namespace Interleaver.Scheduling;

/// <content>Telling of memory.</content>
public sealed partial class Scheduler
{
    // All events of all interleavings. Between two of them nothing is handed from thread to thread.
    private long events = 1;

    /// <summary>
    /// Tells the listener of a memory access. What a thread reads again, when there has been no event since and nobody has
    /// written there, is news only to a trace.
    /// </summary>
    public void Access(ControlledThread self, MemoryBlock block, int slot, int leaf, AccessKind kind)
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
