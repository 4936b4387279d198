namespace Interleaver.Events;

/// <summary>How an instruction touches a memory location.</summary>
public enum AccessKind
{
    /// <summary>A plain load.</summary>
    Read,

    /// <summary>A plain store.</summary>
    Write,

    /// <summary>A volatile load.</summary>
    AtomicRead,

    /// <summary>A volatile store or an interlocked operation.</summary>
    AtomicWrite,
}
