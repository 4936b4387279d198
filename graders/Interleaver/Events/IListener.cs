namespace Interleaver.Events;

/// <summary>
/// Hears what happens in an interleaving. Only one controlled thread runs at a time, so a listener needs no locks.
/// </summary>
public interface IListener
{
    /// <summary>A new interleaving begins: forget everything about the last one. Thread 0 exists.</summary>
    void OnBegin();

    /// <summary>Something happened.</summary>
    void OnEvent(in Event e);

    /// <summary>
    /// A memory location is about to be touched. Apart from <see cref="OnEvent"/> because it is by far the most frequent. What a
    /// thread reads again, with no event since and no write there, need not be told.
    /// </summary>
    void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site);

    /// <summary>The same of slots that stand beside each other, which one call touches in order.</summary>
    void OnAccesses(int thread, MemoryBlock block, int slot, int count, int leaf, AccessKind kind, int site)
    {
        for (var i = 0; i < count; i++)
        {
            OnAccess(thread, block, slot + i, leaf, kind, site);
        }
    }
}
