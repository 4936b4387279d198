namespace Interleaver.Models;

/// <summary>
/// How a thread is inside a reader-writer lock. Two modes exclude one another when their numbers add up to 2 or more.
/// </summary>
internal enum ReaderWriterMode
{
    /// <summary>Together with other readers.</summary>
    Read,

    /// <summary>Together with readers, and may become the writer: one thread at a time.</summary>
    Upgradeable,

    /// <summary>Alone.</summary>
    Write,
}
