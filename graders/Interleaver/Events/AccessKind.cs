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

/// <summary>What access kinds have in common.</summary>
public static class AccessKinds
{
    /// <summary>Whether it leaves the location as it is, volatile or not.</summary>
    public static bool IsRead(this AccessKind kind) => kind is AccessKind.Read or AccessKind.AtomicRead;
}
