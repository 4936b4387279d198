using Interleaver.Events;

namespace Interleaver.Tests.Search;

/// <summary>A listener that does not listen.</summary>
internal sealed class Silence : IListener
{
    public void OnBegin()
    {
    }

    public void OnEvent(in Event e)
    {
    }

    public void OnAccess(int thread, MemoryBlock block, int slot, int leaf, AccessKind kind, int site)
    {
    }
}
