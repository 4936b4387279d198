using Interleaver.Events;

namespace Interleaver.Models;

/// <summary>What the engine keeps beside an object: its memory's history and, once somebody locks it, its monitor.</summary>
public class Shadow : MemoryBlock
{
    internal MonitorState? Monitor { get; set; }

    internal int Run { get; init; }

    internal int HashCode { get; set; }
}
